import eu.sigill.partner.ApiClient;
import eu.sigill.partner.api.LinksApi;
import eu.sigill.partner.api.ReviewsApi;
import eu.sigill.partner.api.ShopsApi;
import eu.sigill.partner.model.Order;
import java.util.List;
import java.util.concurrent.Callable;

/** A partner's program, written against the generated client. */
public class Partner implements Callable<List<String>> {

    private final ApiClient client;
    private final String shop;

    public Partner(String base, String token, String shop) {
        this.shop = shop;
        client = new ApiClient();
        client.updateBaseUri(base);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
    }

    @Override
    public List<String> call() throws Exception {
        var order = new Order();
        order.email("maria@lezer.example").name("Maria Jansen").ref("ORD-1").addSkusItem("BOOK-1");
        return List.of(
                new ShopsApi(client).readShop(shop).getDomain(),
                new LinksApi(client).makeLink(shop, order).getLink(),
                String.valueOf(new ReviewsApi(client).readRating(shop).getCount()));
    }
}
