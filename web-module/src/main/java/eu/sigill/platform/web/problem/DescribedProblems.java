package eu.sigill.platform.web.problem;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds to each call in the OpenAPI document the noes that it may hear; their form is everywhere the same. */
public class DescribedProblems implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (var problem : DescribedProblem.values()) {
            document.getComponents().addResponse(problem.reference(), problem.response());
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(DescribedProblems::describe));
    }

    private static void describe(Operation operation) {
        for (var problem : DescribedProblem.values()) {
            if (problem.fits(operation) && !operation.getResponses().hasAPIResponse(problem.status())) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                problem.status(), OASFactory.createAPIResponse().ref(problem.reference()));
            }
        }
    }
}
