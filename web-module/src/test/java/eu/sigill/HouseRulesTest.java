package eu.sigill;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** What docs/adr decided, held against every class of every floor. */
@AnalyzeClasses(packages = "eu.sigill", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests ROOMS = ArchTests.in(RoomRules.class);

    @ArchTest
    static final ArchTests MODULES = ArchTests.in(ModuleRules.class);

    @ArchTest
    static final ArchTests DATA = ArchTests.in(DataRules.class);

    @ArchTest
    static final ArchTests TIME = ArchTests.in(TimeRules.class);

    @ArchTest
    static final ArchTests DOORS = ArchTests.in(DoorRules.class);

    @ArchTest
    static final ArchTests LOGS = ArchTests.in(LogRules.class);

    @ArchTest
    static final ArchTests PRIVACY = ArchTests.in(PrivacyRules.class);

    @ArchTest
    static final ArchTests PERSONAL_DATA = ArchTests.in(PersonalDataRules.class);

    @ArchTest
    static final ArchTests NAMES = ArchTests.in(NameRules.class);

    @ArchTest
    static final ArchTests SIZES = ArchTests.in(SizeRules.class);
}
