package org.candour.complaints.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The keeper's switch: whether posters are asked through their keys before words are taken down. One row. */
@Entity
@Table(name = "notice_ways")
public class NoticeWay {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "five_days")
    private boolean fiveDays;

    @Version
    private int version;

    protected NoticeWay() {}

    NoticeWay(boolean fiveDays) {
        this.fiveDays = fiveDays;
    }

    void choose(boolean asksFirst) {
        this.fiveDays = asksFirst;
    }

    boolean fiveDays() {
        return fiveDays;
    }
}
