package org.songluat.web.eli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.Json;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.Related;
import org.songluat.index.relation.Side;
import org.songluat.law.Work;
import org.songluat.law.relation.Relation;
import org.songluat.text.Language;

/**
 * A work in the words of schema.org ({@code Legislation}) and of the ELI ontology, whose classes
 * and properties are the same things.
 */
public final class Legislation {
  public static final String MEDIA_TYPE = "application/ld+json";

  private static final String ELI = "http://data.europa.eu/eli/ontology#";
  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";

  /** What a work does with another, in both vocabularies; schema.org has no word for some. */
  private static final Map<Relation.Kind, String> RELATIONS =
      Map.of(
          Relation.Kind.LEGAL_BASIS, "eli:based_on",
          Relation.Kind.AMENDS, "legislationChanges",
          Relation.Kind.REPEALS, "eli:repeals",
          Relation.Kind.REPLACES, "eli:repeals",
          Relation.Kind.CITES, "citation");

  private final StoredWork stored;
  private final Map<Relation.Kind, Side> relations;
  private final JsonMapper mapper = Json.mapper();

  /**
   * @param relations what the work does with others
   */
  public Legislation(StoredWork stored, Map<Relation.Kind, Side> relations) {
    this.stored = stored;
    this.relations = relations;
  }

  public byte[] json() {
    try {
      return mapper.writeValueAsBytes(work());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree must be writable as JSON", e);
    }
  }

  private ObjectNode work() {
    Work work = stored.work();
    ObjectNode node = mapper.createObjectNode();
    node.putArray("@context").add("https://schema.org").addObject().put("eli", ELI);
    node.putArray("@type").add("Legislation").add("eli:LegalResource");
    node.put("@id", EliAddress.of(work).path());
    node.put("legislationJurisdiction", "VN");
    node.put("legislationType", work.type().vietnamese());
    if (work.number() != null) {
      node.put("legislationIdentifier", work.number());
    }
    names(node.putArray("name"));
    if (work.issued() != null) {
      node.put("legislationDate", work.issued().toString());
    }
    if (work.effective() != null) {
      node.put("eli:first_date_entry_in_force", work.effective().toString());
    }
    if (work.issuer() != null) {
      node.putObject("legislationPassedBy").put("@type", "Organization").put("name", work.issuer());
    }
    relate(node);
    ArrayNode versions = node.putArray("workExample");
    Alternate.languages(stored).forEach(language -> versions.add(version(language)));
    return node;
  }

  private void names(ArrayNode names) {
    for (Language language : Language.values()) {
      String title = stored.work().titles().in(language);
      if (title != null) {
        names.addObject().put("@value", title).put("@language", language.code());
      }
    }
  }

  /** Works that are held: only they have an address here. */
  private void relate(ObjectNode node) {
    for (Relation.Kind kind : Relation.Kind.values()) {
      for (Related related : relations.getOrDefault(kind, Side.NONE).works()) {
        Work held = related.held();
        if (held != null) {
          node.withArray(RELATIONS.getOrDefault(kind, "citation"))
              .addObject()
              .put("@id", EliAddress.of(held).path());
        }
      }
    }
  }

  private ObjectNode version(Language language) {
    EliAddress address = EliAddress.of(stored.work());
    ObjectNode node = mapper.createObjectNode();
    node.putArray("@type").add("Legislation").add("eli:LegalExpression");
    node.put("@id", address.version(language));
    node.put("inLanguage", language.code());
    String code = EliAddress.code(language).toUpperCase(Locale.ROOT);
    node.putObject("eli:language").put("@id", LANGUAGES + code);
    if (language == Language.EN) {
      node.putObject("translationOfWork").put("@id", address.version(Language.VI));
    }
    String export = "/api/v1/works/" + stored.id() + "/export?format=" + ExportFormat.AKN.code();
    node.putObject("encoding")
        .put("@type", "LegislationObject")
        .put("encodingFormat", ExportFormat.AKN.mediaType())
        .put("contentUrl", export);
    return node;
  }
}
