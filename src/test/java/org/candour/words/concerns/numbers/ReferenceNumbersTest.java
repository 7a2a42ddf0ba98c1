package org.candour.words.concerns.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of files, cases, complaints and staff, made up. */
class ReferenceNumbersTest {
    private static final ReferenceNumbers FINDER = new ReferenceNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Our ref: HR/2016/0457|Our ref: HR/2016/0457",
        "reference GR/0319/16 again|reference GR/0319/16",
        "payroll number 00482913|payroll number 00482913",
        "Staff number payroll number 00482913|payroll number 00482913",
        "on Delius CRN X482911|CRN X482911",
        "listed as T20167055 today|T20167055",
        "under incident number 20160412-77.|incident number 20160412-77",
        "ref 01234567|ref 01234567",
        "URN 06AB1234516|URN 06AB1234516",
        "grievance number 4471 is closed|grievance number 4471"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a reference to 1984",
        "in reference to 2014 and all that",
        "Ref: PSI 14/2015",
        "ref. AI 08/2013",
        "case 2016/01234/5",
        "order no. 4500123456",
        "number 10",
        "number crunching",
        "PI 05/2014",
        "the case number",
        "the referee sent off 3",
        "preference 100",
        "T2016 was a bad year",
        "URN and UPRN"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
