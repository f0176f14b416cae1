package eu.sigill.recognition.web;

import eu.sigill.platform.web.guard.FromAnyShop;
import jakarta.servlet.annotation.WebFilter;

/** Scripts on shops' pages ask about their shoppers. */
@WebFilter("/api/v1/recognitions/*")
public class RecognitionFromAnyShop extends FromAnyShop {

    private static final long serialVersionUID = 1;
}
