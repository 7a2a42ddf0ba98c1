package org.candour.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One rule, as the keeper typed it. */
@Entity
@Table(name = "rules")
class Rule {
    @Id
    @Enumerated(EnumType.STRING)
    private Ruled name;

    private String setting;

    @Version
    private int version;

    protected Rule() {}

    Rule(Ruled name, String setting) {
        this.name = name;
        this.setting = setting;
    }

    /** The keeper has ruled otherwise. */
    void change(String newSetting) {
        this.setting = newSetting;
    }

    Ruled name() {
        return name;
    }

    String setting() {
        return setting;
    }
}
