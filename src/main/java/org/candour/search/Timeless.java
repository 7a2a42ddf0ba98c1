package org.candour.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * The engine's own way of writing, except that it notes in no part of the index when that was written: to the millisecond,
 * it would be the moment at which a comment appeared. What it writes is read by the engine's own way, under whose name it goes.
 */
final class Timeless extends FilterCodec {
    private static final String TIME = "timestamp";

    Timeless() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public SegmentInfoFormat segmentInfoFormat() {
        SegmentInfoFormat own = delegate.segmentInfoFormat();
        return new SegmentInfoFormat() {
            @Override
            public SegmentInfo read(Directory folder, String segment, byte[] id, IOContext context) throws IOException {
                return own.read(folder, segment, id, context);
            }

            @Override
            public void write(Directory folder, SegmentInfo info, IOContext context) throws IOException {
                SegmentInfo timeless = without(info);
                own.write(folder, timeless, context);
                info.addFiles(timeless.files());
            }
        };
    }

    private SegmentInfo without(SegmentInfo info) {
        Map<String, String> notes = new HashMap<>(info.getDiagnostics());
        notes.remove(TIME);
        SegmentInfo copy = new SegmentInfo(info.dir, info.getVersion(), info.getMinVersion(), info.name, info.maxDoc(),
                info.getUseCompoundFile(), info.getHasBlocks(), this, notes, info.getId(), info.getAttributes(), info.getIndexSort());
        copy.setFiles(info.files());
        return copy;
    }
}
