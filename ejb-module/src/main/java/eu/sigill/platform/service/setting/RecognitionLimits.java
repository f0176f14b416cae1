package eu.sigill.platform.service.setting;

import eu.sigill.platform.service.CannotStart;

/**
 * How often pages may ask who is a member.
 *
 * @param perNetwork questions an hour from one network, where no token shows that there is an order
 * @param perShop the same from the pages of one shop
 * @param perSecond questions that this server answers in a second, all together
 */
public record RecognitionLimits(int perNetwork, int perShop, int perSecond) {

    public RecognitionLimits {
        if (perNetwork < 0 || perShop < 0 || perSecond < 0) {
            throw new CannotStart("a limit of recognition is a number from 0 on");
        }
    }
}
