package org.candour.comments.moved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comment with everything that answers it, at whatever depth. */
final class Branch {
    private Branch() {}

    /** That a comment answers another. */
    record Answer(long id, long parentId) {}

    /** The key of the root and of all below it; without recursion, so depth has no limit. */
    static List<Long> from(long root, List<Answer> answers) {
        Map<Long, List<Long>> below = new HashMap<>();
        answers.forEach(answer -> below.computeIfAbsent(answer.parentId(), id -> new ArrayList<>()).add(answer.id()));
        List<Long> branch = new ArrayList<>(List.of(root));
        for (int at = 0; at < branch.size(); at++) {
            branch.addAll(below.getOrDefault(branch.get(at), List.of()));
        }
        return branch;
    }
}
