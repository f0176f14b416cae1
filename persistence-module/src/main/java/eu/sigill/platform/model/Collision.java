package eu.sigill.platform.model;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Two wrote the same at once, and this is the one who came second. Its transaction is lost. */
public class Collision extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Collision() {
        // no cause: what the database says of a unique key holds the values of the key
        super("somebody else wrote the same at the same time", null, false, false);
    }

    /** Does what writes, and tells a collision from all that is truly wrong. */
    public static void turning(Runnable write) {
        try {
            write.run();
        } catch (ConstraintViolationException
                | EntityExistsException
                | LockAcquisitionException
                | OptimisticLockException
                | PessimisticLockException
                | LockTimeoutException e) {
            throw new Collision();
        }
    }
}
