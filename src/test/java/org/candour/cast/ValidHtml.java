package org.candour.cast;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The HTML checker of the W3C. Its schema takes seconds to read: one for all tests of a run. */
public final class ValidHtml {
    private static final List<String> PROBLEMS = new ArrayList<>();
    private static final SimpleDocumentValidator VALIDATOR = ready();

    private ValidHtml() {}

    private static SimpleDocumentValidator ready() {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
            Gathering gathering = new Gathering();
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", gathering);
            validator.setUpValidatorAndParsers(gathering, false, false);
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The errors and warnings it has about this page; none where it is valid. */
    public static synchronized List<String> problems(String page) {
        PROBLEMS.clear();
        try {
            VALIDATOR.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(PROBLEMS);
    }

    /** Gathers what the checker says. */
    private static final class Gathering implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // The language guess looks at the words of a sample, which may be few or Welsh.
            if (!warning.getMessage().startsWith("This document appears to be written in")) {
                PROBLEMS.add(warning.getMessage());
            }
        }

        @Override
        public void error(SAXParseException error) {
            PROBLEMS.add(error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            PROBLEMS.add(error.getMessage());
        }
    }
}
