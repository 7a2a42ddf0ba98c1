import java.util.Locale;

/**
 * One line of the table.
 *
 * @param atLeast whether more is better
 * @param must    NaN where the figure is only told
 * @param aim     NaN where there is none
 */
record Goal(String name, String what, String unit, boolean atLeast, double must, double aim, double figure) {
    static final String HEADING = line("goal", "measured", "must", "aim", "figure", "");

    static Goal atLeast(String name, String what, double must, double aim, double figure) {
        return new Goal(name, what, "", true, must, aim, figure);
    }

    static Goal atMost(String name, String what, String unit, double must, double aim, double figure) {
        return new Goal(name, what, unit, false, must, aim, figure);
    }

    static Goal told(String what, String unit, double figure) {
        return new Goal("", what, unit, false, Double.NaN, Double.NaN, figure);
    }

    boolean missed() {
        return !Double.isNaN(must) && !reaches(must);
    }

    private boolean reaches(double bound) {
        return atLeast ? figure >= bound : figure <= bound;
    }

    @Override
    public String toString() {
        String verdict = Double.isNaN(must) ? "" : missed() ? "MISSED" : reaches(aim) ? "pass, aim too" : "pass";
        return line(name, what, bound(must), bound(aim), number(figure) + unit, verdict);
    }

    private String bound(double bound) {
        return Double.isNaN(bound) ? "" : (atLeast ? ">= " : "<= ") + number(bound);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : figure >= 10 ? "%.1f" : figure >= 0.1 ? "%.2f" : "%.4f", figure);
    }

    private static String line(String name, String what, String must, String aim, String figure, String verdict) {
        return String.format("%-5s %-66s %9s %9s %11s  %s", name, what, must, aim, figure, verdict).stripTrailing();
    }
}
