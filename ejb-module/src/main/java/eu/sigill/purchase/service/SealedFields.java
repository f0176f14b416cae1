package eu.sigill.purchase.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields as bytes, to be sealed: name and value, one after the other. */
final class SealedFields {

    private SealedFields() {}

    static byte[] pack(Map<? extends Enum<?>, String> fields) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(fields.size());
            for (var field : fields.entrySet()) {
                out.writeUTF(field.getKey().name());
                out.writeUTF(field.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unpack(byte[] packed) {
        var fields = new LinkedHashMap<String, String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            for (var left = in.readInt(); left > 0; left--) {
                fields.put(in.readUTF(), in.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
