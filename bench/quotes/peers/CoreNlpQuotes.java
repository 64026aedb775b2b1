import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Quotations by CoreNLP's quote annotator: a folder of NAME.txt in, one line of JSON for each out. Offsets are UTF-16 units. */
public class CoreNlpQuotes {
  public static void main(String[] words) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    List<Path> files = new ArrayList<>();
    try (var found = Files.list(Path.of(words[0]))) {
      found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    for (Path file : files) {
      String id = file.getFileName().toString().replaceAll("\\.txt$", "");
      CoreDocument document = new CoreDocument(Files.readString(file));
      long started = System.nanoTime();
      String failure = "";
      try {
        pipeline.annotate(document);
      } catch (RuntimeException problem) {
        failure = problem.getClass().getSimpleName();
      }
      double seconds = (System.nanoTime() - started) / 1e9;
      List<String> quotes = new ArrayList<>();
      if (failure.isEmpty() && document.quotes() != null) {
        for (CoreQuote quote : document.quotes()) {
          Pair<Integer, Integer> at = quote.quoteCharOffsets();
          String source = "";
          if (quote.hasSpeaker && quote.speakerTokens().isPresent() && !quote.speakerTokens().get().isEmpty()) {
            List<CoreLabel> tokens = quote.speakerTokens().get();
            source = ",\"source\":[" + tokens.get(0).beginPosition() + "," + tokens.get(tokens.size() - 1).endPosition() + "]";
          }
          String speaker = quote.hasCanonicalSpeaker ? quote.canonicalSpeaker().orElse("") : quote.speaker().orElse("");
          if (speaker.equals("Unknown")) speaker = "";
          quotes.add("{\"content\":[[" + at.first + "," + at.second + "]]" + source + ",\"speaker\":\"" + escape(speaker) + "\"}");
        }
      }
      System.out.println("{\"id\":\"" + id + "\",\"seconds\":" + seconds + ",\"failure\":\"" + failure + "\",\"quotes\":[" + String.join(",", quotes) + "]}");
      System.out.flush();
    }
  }

  private static String escape(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f]", " ");
  }
}
