package eu.sigill.protection.service.claim;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Envelope;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.model.claim.Claim;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.model.claim.Evidence;
import eu.sigill.protection.model.claim.EvidenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of evidence whose transaction failed. */
class StrayEvidenceTest {

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final ClaimSweep sweep = new ClaimSweep();
    private final ClaimId claim = ClaimId.next(clock.instant());
    private final String stray = EvidenceFolder.newName();

    @BeforeEach
    void wire() throws IOException {
        sweep.claims = new InMemoryClaims();
        sweep.folder = new EvidenceFolder();
        sweep.folder.settings = Keys.settings(data);
        sweep.clock = clock;
        lies(stray, Duration.ofDays(1).plusSeconds(1));
    }

    @Test
    void goesThoughNoFileWasTakenInYet() {
        isClaimed();

        assertThat(sweep.removeStray()).isOne();

        assertThat(data.resolve("evidence").resolve(stray)).doesNotExist();
    }

    private void isClaimed() {
        var subject = new Claim.Subject(
                ProtectionId.next(clock.instant()),
                ShopId.next(),
                MemberId.next(clock.instant()),
                ClaimReason.NO_DELIVERY,
                Market.NL);
        sweep.claims.add(Claim.report(claim, subject, new Envelope(new byte[1], new byte[1]), clock.instant()));
    }

    @Test
    void liesThereForADayAndNoLonger() throws IOException {
        isClaimed();
        var kept = EvidenceFolder.newName();
        var fresh = EvidenceFolder.newName();
        sweep.claims.add(new Evidence(kept, claim, EvidenceKind.PDF, 1, clock.instant()));
        lies(kept, Duration.ofDays(400));
        lies(fresh, Duration.ofHours(23));
        lies("notes.txt", Duration.ofDays(400));

        assertThat(sweep.removeStray()).isOne();

        try (var files = Files.list(data.resolve("evidence"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(kept, fresh, "notes.txt");
        }
    }

    @Test
    void staysWhereThereIsNoClaimAtAll() {
        assertThat(sweep.removeStray()).isZero();
        assertThat(data.resolve("evidence").resolve(stray)).exists();
    }

    private void lies(String name, Duration since) throws IOException {
        var file = Files.createDirectories(data.resolve("evidence")).resolve(name);
        Files.createFile(file);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(since)));
    }
}
