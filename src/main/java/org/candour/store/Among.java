package org.candour.store;

import java.util.Collection;
import java.util.stream.Collectors;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.BasicType;
import org.hibernate.type.StandardBasicTypes;

/**
 * A question about several keys: {@code among(?1, c.id)}, with {@link #keys} or {@link #numbers} for its parameter. Both databases
 * look them up in an index, as they do for {@code c.id in ?1}. But where a parameter may stand for several, Hibernate keeps nothing
 * of what it makes of a question and writes its SQL anew each time (7.2, {@code SqmInterpretationsKey.isCacheable}). It thinks so
 * of the last argument of a function, too, which is why the parameter comes first here. In H2 either narrows an index by its first
 * column only.
 */
public class Among implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        BasicType<Boolean> truth = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions.getFunctionRegistry().patternDescriptorBuilder("among", "(?2 = any(?1))").setExactArgumentCount(2).setInvariantType(truth).register();
    }

    /** As one parameter; not declared as the array it is, which Panache would take for several. */
    public static Object keys(Collection<Long> keys) {
        return keys.toArray(Long[]::new);
    }

    /** The same of numbers of comments. */
    public static Object numbers(Collection<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    /** Values of an enumeration as they stand in a question, in one order: {@code state in (MOVED, REMOVED)}. One of them at the least. */
    public static String named(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(", ", "(", ")"));
    }
}
