package org.candour.store;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * No column here holds JSON or XML. Left to itself, Hibernate makes Jackson ready for such a column at every start: some
 * four hundred classes, for nothing.
 */
public final class NoDocuments implements FormatMapper {
    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no column holds a document");
    }

    @Override
    public <T> String toString(T thing, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no column holds a document");
    }
}
