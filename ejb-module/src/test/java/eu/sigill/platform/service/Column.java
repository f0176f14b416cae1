package eu.sigill.platform.service;

/** Reads a field of an entity as the database does: past its door. Stand-ins for collections need it to search. */
public final class Column {

    private Column() {}

    public static byte[] bytes(Object entity, String field) {
        try {
            var column = entity.getClass().getDeclaredField(field);
            column.setAccessible(true);
            return (byte[]) column.get(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
