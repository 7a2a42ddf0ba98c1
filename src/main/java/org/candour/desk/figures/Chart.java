package org.candour.desk.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars side by side in a drawing of fixed size, one for each week: the outline is what was decided, the filled part of it
 * what was published. The table below it says the same in figures.
 *
 * @param bars oldest first
 * @param most what the height of the drawing stands for; at least one
 */
record Chart(List<Bar> bars, long most) {
    /** The drawing's measures, in its own units. */
    static final int WIDTH = 624;
    static final int HEIGHT = 160;
    private static final int GAP = 6;

    /** One week's; all measures in the drawing's units, from its upper left corner. */
    record Bar(int x, int width, int top, int height, int filledTop, int filledHeight) {}

    static Chart of(List<Week> weeks) {
        long most = Math.max(1, weeks.stream().mapToLong(Week::decided).max().orElse(1));
        int step = WIDTH / weeks.size();
        return new Chart(IntStream.range(0, weeks.size()).mapToObj(i -> bar(weeks.get(i), i * step, step - GAP, most)).toList(), most);
    }

    private static Bar bar(Week week, int x, int width, long most) {
        int height = scaled(week.decided(), most);
        int filled = scaled(week.published(), most);
        return new Bar(x, width, HEIGHT - height, height, HEIGHT - filled, filled);
    }

    private static int scaled(long count, long most) {
        return (int) (count * HEIGHT / most);
    }

    /** For the template, which knows no constants. */
    public int width() {
        return WIDTH;
    }

    /** The same. */
    public int height() {
        return HEIGHT;
    }
}
