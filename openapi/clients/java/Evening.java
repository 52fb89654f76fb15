import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.client.ApiClient;
import org.evenhand.client.ApiException;
import org.evenhand.client.api.AccountsApi;
import org.evenhand.client.api.JudgingApi;
import org.evenhand.client.api.RoundsApi;
import org.evenhand.client.model.Criterion;
import org.evenhand.client.model.MarkRequest;
import org.evenhand.client.model.MyAssignment;
import org.evenhand.client.model.Receipt;
import org.evenhand.client.model.Redemption;
import org.evenhand.client.model.RedemptionRequest;
import org.evenhand.client.model.SheetRequest;

/**
 * A judge's evening: signs in by invitation, shows each entry, reads a mark for each criterion from standard
 * input, submits the score sheets, and keeps their receipts.
 *
 * <p>Usage: {@code Evening SERVER INVITATION FOLDER}. The folder keeps the sign-in, so that the same command can be
 * repeated until there are assignments.
 */
public final class Evening {
  private final BufferedReader input =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final ApiClient client = new ApiClient();
  private UUID competition;

  public static void main(String[] arguments) throws IOException {
    Evening evening = new Evening();
    evening.client.updateBaseUri(arguments[0] + "/api/v1");
    try {
      var folder = Path.of(arguments[2]);
      evening.signIn(arguments[1], folder.resolve("sign-in.json"));
      evening.judge(folder);
    } catch (ApiException refused) {
      // A problem document (RFC 9457) says what is wrong, and where.
      System.err.println(refused.getResponseBody() == null ? refused : refused.getResponseBody());
      System.exit(1);
    }
  }

  private void signIn(String code, Path kept) throws ApiException, IOException {
    var mapper = client.getObjectMapper();
    if (!Files.exists(kept)) {
      var request = new RedemptionRequest().code(code);
      var given = new AccountsApi(client).redeemInvitation(UUID.randomUUID().toString(), request);
      Files.write(kept, mapper.writeValueAsBytes(given));
    }
    var given = mapper.readValue(kept.toFile(), Redemption.class);
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + given.getToken()));
    competition = given.getMembership().getCompetitionId();
  }

  private void judge(Path folder) throws ApiException, IOException {
    var judging = new JudgingApi(client);
    Map<String, Receipt> receipts = new LinkedHashMap<>();
    for (MyAssignment assignment : assignments(judging)) {
      var entry = assignment.getEntry();
      System.out.println(entry.getCode() + " " + entry.getTitle() + "\n" + entry.getAbstract());
      var sheet = new SheetRequest().marks(marks(assignment.getRoundId()));
      UUID id = assignment.getId();
      // Each answer has the sheet's version, which the next change names.
      long version = judging.getMySheet(competition, id).getVersion();
      version = judging.saveMyDraft(competition, id, sheet, tag(version)).getVersion();
      judging.submitMySheet(competition, id, sheet, tag(version));
      var list = judging.listMySheetReceipts(competition, id).getItems();
      receipts.put(entry.getCode(), list.get(list.size() - 1));
    }
    var file = folder.resolve("receipts.json");
    Files.write(file, client.getObjectMapper().writeValueAsBytes(receipts));
    System.out.println(receipts.size() + " receipts are in " + file);
  }

  private List<MyAssignment> assignments(JudgingApi judging) throws ApiException {
    List<MyAssignment> all = new ArrayList<>();
    String cursor = null;
    do {
      var page = judging.listMyAssignments(competition, 200L, cursor);
      all.addAll(page.getItems());
      cursor = page.getNextCursor();
    } while (cursor != null);
    return all;
  }

  private List<MarkRequest> marks(UUID round) throws ApiException, IOException {
    List<MarkRequest> marks = new ArrayList<>();
    for (Criterion criterion : new RoundsApi(client).getRound(competition, round).getRubric()) {
      System.out.printf("%s, %s to %s: ", criterion.getCriterion(), criterion.getMin(), criterion.getMax());
      // A decimal string, exactly as the judge wrote it.
      marks.add(new MarkRequest().criterion(criterion.getCriterion()).score(input.readLine().trim()));
    }
    return marks;
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }
}
