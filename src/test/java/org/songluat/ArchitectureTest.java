package org.songluat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.songluat", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String LUCENE = "org.apache.lucene..";

  @ArchTest
  static final ArchRule packagesUseOnlyThoseBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("org.songluat.text..")
          .layer("law")
          .definedBy("org.songluat.law..")
          .layer("ingest")
          .definedBy("org.songluat.ingest..")
          .layer("structure")
          .definedBy("org.songluat.structure..")
          .layer("align")
          .definedBy("org.songluat.align..")
          .layer("check")
          .definedBy("org.songluat.check..")
          .layer("index")
          .definedBy("org.songluat.index..")
          .layer("search")
          .definedBy("org.songluat.search..")
          .layer("exchange")
          .definedBy("org.songluat.exchange..")
          .layer("pipeline")
          .definedBy("org.songluat.pipeline..")
          .layer("watch")
          .definedBy("org.songluat.watch..")
          .layer("mcp")
          .definedBy("org.songluat.mcp..")
          .layer("bench")
          .definedBy("org.songluat.bench..")
          .layer("web")
          .definedBy("org.songluat.web..")
          .layer("cli")
          .definedBy("org.songluat.cli..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("law")
          .mayOnlyAccessLayers("text")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("text")
          .whereLayer("structure")
          .mayOnlyAccessLayers("text", "law")
          .whereLayer("align")
          .mayOnlyAccessLayers("text", "law")
          .whereLayer("check")
          .mayOnlyAccessLayers("text", "law", "align")
          .whereLayer("index")
          .mayOnlyAccessLayers("text", "law", "align")
          .whereLayer("search")
          .mayOnlyAccessLayers("text", "law", "align", "index")
          .whereLayer("exchange")
          .mayOnlyAccessLayers("text", "law", "align", "check")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers("text", "law", "ingest", "structure", "align", "check", "index")
          .whereLayer("watch")
          .mayOnlyAccessLayers("text", "law", "align", "index", "search", "exchange")
          .whereLayer("mcp")
          .mayOnlyAccessLayers("text", "law", "align", "index", "search", "exchange")
          .whereLayer("bench")
          .mayOnlyAccessLayers("text", "law", "align", "index", "search", "pipeline")
          .whereLayer("web")
          .mayOnlyAccessLayers(
              "text", "law", "ingest", "structure", "align", "check", "index", "search", "exchange")
          .because("a stage takes records and hands records on: it never reaches back");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.songluat.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package that can be read alone can be changed alone");

  @ArchTest
  static final ArchRule filesAreOpenedInIngestOnly =
      onlyIn(List.of("ingest"), "org.apache.tika..", "org.jsoup..", "org.apache.pdfbox..")
          .because("files come from strangers, and one place bounds what they may cost");

  @ArchTest
  static final ArchRule officeFilesAreOpenedInIngestAndWrittenInExchange =
      onlyIn(List.of("ingest", "exchange"), "org.apache.poi..")
          .because("no other stage knows what format a text came in");

  @ArchTest
  static final ArchRule luceneStaysBehindTheIndex =
      onlyIn(List.of("index", "search", "bench"), LUCENE)
          .because("the store is one of two engines behind one interface, and the bench's rival");

  @ArchTest
  static final ArchRule searchBuildsQueriesAndKnowsNoMoreOfLucene =
      noClasses()
          .that()
          .resideInAPackage("org.songluat.search..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(LUCENE)
                  .and(
                      resideInAnyPackage(
                              "org.apache.lucene.search..", "org.apache.lucene.queries..")
                          .negate())
                  .and(
                      nameMatching(
                              "org\\.apache\\.lucene\\.(index\\.Term|util\\.BytesRef|document\\.IntField)")
                          .negate()))
          .because("fields, analyzers and files are the index's own");

  @ArchTest
  static final ArchRule httpAndTemplatesStayInWeb =
      onlyIn(List.of("web"), "io.javalin..", "gg.jte..", "org.eclipse.jetty..", "io.micrometer..")
          .because("what the handlers call is tested without a server");

  @ArchTest
  static final ArchRule theProtocolOfAssistantsStaysInMcp =
      onlyIn(List.of("mcp"), "io.modelcontextprotocol..", "reactor..")
          .because("its library brings its own way to run things");

  @ArchTest
  static final ArchRule theApiKnowsNeitherServerNorPages =
      noClasses()
          .that()
          .resideInAPackage("org.songluat.web.api")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.songluat.web", "org.songluat.web.page")
          .because("the server calls the handlers, never the other way round");

  @ArchTest
  static final ArchRule commandLinesStayInCli =
      onlyIn(List.of("cli"), "picocli..", "me.tongfei..")
          .because("what the commands call is tested without a terminal");

  @ArchTest
  static final ArchRule jsonIsWrittenAtTheEdges =
      onlyIn(List.of("exchange", "index", "web", "cli"), "com.fasterxml.jackson..")
          .because("the records of the law know no format");

  @ArchTest
  static final ArchRule logsGoThroughOneDoor =
      onlyIn(List.of("cli"), "java.util.logging..", "ch.qos.logback..")
          .because("slf4j is logged to, and the command line decides where it goes");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.songluat.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .because("standard output is the answer to a command");

  @ArchTest
  static final ArchRule onlyMainEndsTheProgram =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.songluat.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("whoever calls a part must get its failure");

  @ArchTest
  static final ArchRule partsComeThroughConstructors =
      NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("what a part needs is seen where it is made");

  @ArchTest
  static final ArchRule staticsHoldNoState =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two indexes in one program must not meet");

  @ArchTest
  static final ArchRule lettersChangeTheirCaseAlikeEverywhere =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("without Locale.ROOT an I is no i on a Turkish computer");

  @ArchTest
  static final ArchRule leftoversHaveNoHome =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .because("a function stands with the noun it serves");

  @ArchTest
  static void packagesSayTheirJobAndAreNullMarked(JavaClasses classes) {
    List<String> unmarked =
        classes.getPackage("org.songluat").getSubpackagesInTree().stream()
            .filter(ArchitectureTest::isWritten)
            .filter(one -> !one.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertEquals(List.of(), unmarked, "packages without a package-info that is @NullMarked");
  }

  /** Templates become classes in a package of their own, in which nothing is written by hand. */
  private static boolean isWritten(JavaPackage one) {
    return one.getClasses().stream()
        .map(JavaClass::getSimpleName)
        .anyMatch(name -> !name.startsWith("Jte"));
  }

  private static ArchRule onlyIn(List<String> packages, String... libraries) {
    String[] allowed =
        packages.stream().map(one -> "org.songluat." + one + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
