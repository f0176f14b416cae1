package eu.sigill.privacy.model.roles;

import static eu.sigill.privacy.model.roles.Ground.CONSENT;
import static eu.sigill.privacy.model.roles.Ground.CONTRACT;
import static eu.sigill.privacy.model.roles.Ground.LEGITIMATE_INTERESTS;
import static eu.sigill.privacy.model.roles.PartyRole.CONTROLLER;
import static eu.sigill.privacy.model.roles.PartyRole.NONE;

import eu.sigill.privacy.model.register.Processing;
import java.util.List;

/** What to begin a matrix with: the two ways in which trust marks share their work with shops. */
public enum Preset {
    /** The shop decides whether it shows the mark, and together with the operator about what follows from that. */
    JOINT {
        @Override
        public List<RoleRow> rows() {
            return List.of(
                    new RoleRow(Processing.DISPLAY, LEGITIMATE_INTERESTS, NONE, CONTROLLER, Party.SHOP, Party.SHOP),
                    together(Processing.LOG, LEGITIMATE_INTERESTS),
                    together(Processing.RECOGNITION, LEGITIMATE_INTERESTS),
                    together(Processing.INVITATION, CONTRACT),
                    together(Processing.COLLECTION, CONTRACT),
                    operators(Processing.MEMBERSHIP, CONTRACT),
                    operators(Processing.PROTECTION, CONTRACT),
                    operators(Processing.REVIEWS, CONTRACT),
                    operators(Processing.MODERATION, LEGITIMATE_INTERESTS));
        }
    },
    /** The shop decides about its pages, and the operator works on its behalf; what members get is the operator's. */
    PROCESSOR {
        @Override
        public List<RoleRow> rows() {
            return List.of(
                    onBehalf(Processing.DISPLAY, LEGITIMATE_INTERESTS),
                    onBehalf(Processing.LOG, LEGITIMATE_INTERESTS),
                    operators(Processing.RECOGNITION, LEGITIMATE_INTERESTS),
                    onBehalf(Processing.INVITATION, CONSENT),
                    onBehalf(Processing.COLLECTION, CONTRACT),
                    operators(Processing.MEMBERSHIP, CONTRACT),
                    operators(Processing.PROTECTION, CONTRACT),
                    operators(Processing.REVIEWS, CONTRACT),
                    operators(Processing.MODERATION, LEGITIMATE_INTERESTS));
        }
    };

    /** A row for each processing in which a shop has a part. */
    public abstract List<RoleRow> rows();

    private static RoleRow together(Processing processing, Ground ground) {
        return new RoleRow(processing, ground, PartyRole.JOINT, PartyRole.JOINT, Party.BOTH, Party.OPERATOR);
    }

    private static RoleRow onBehalf(Processing processing, Ground ground) {
        return new RoleRow(processing, ground, PartyRole.PROCESSOR, CONTROLLER, Party.SHOP, Party.SHOP);
    }

    private static RoleRow operators(Processing processing, Ground ground) {
        return new RoleRow(processing, ground, CONTROLLER, NONE, Party.OPERATOR, Party.OPERATOR);
    }
}
