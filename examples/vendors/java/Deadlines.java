import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A deadline calculator that answers three questions of 广州市引进人才入户管理办法实施细则 (第八条至第十条) and one of
 * 广州市无偿献血激励与优待办法 (第十八条), over stdin and stdout. It holds one mistake: see README.md.
 *
 * <p>Written from the texts alone; the JDK and nothing else. Start it with {@code java Deadlines.java}.
 */
public final class Deadlines {
    private static final String TALENT = "talent_settlement/";
    private static final String BLOOD = "blood_donation/";
    private static final String CALENDAR_NOTICE = "G49";

    public static void main(String[] arguments) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.print(Json.write(answer(Json.object(Json.read(line)))) + "\n");
            out.flush();
        }
    }

    /** The reply to a message of the protocol. */
    static Map<String, Object> answer(Map<String, Object> message) {
        var reply = new LinkedHashMap<String, Object>();
        reply.put("suigui", 1L);
        reply.put("id", message.get("id"));
        if ("hello".equals(message.get("type"))) {
            reply.put("type", "welcome");
            reply.put("system", Map.of("name", "example-deadlines", "version", "1.0"));
            reply.put("claims", List.copyOf(new TreeSet<>(QUESTIONS.keySet())));
            return reply;
        }
        Question question = QUESTIONS.get(message.get("decision"));
        if (question == null) {
            reply.put("type", "unsupported");
            return reply;
        }
        try {
            var facts = new Facts(Json.object(message.get("facts")), question.facts());
            var found = question.answer(LocalDate.parse((String) message.get("on")), facts);
            reply.put("type", "result");
            reply.put("answer", found);
        } catch (Refused refused) {
            reply.put("type", "rejected");
            reply.put("problems", List.of(Map.of("field", refused.getMessage())));
        } catch (RuntimeException broken) {
            reply.put("type", "fault");
            reply.put("message", broken.toString());
        }
        return reply;
    }

    // ---- 广州市引进人才入户管理办法实施细则 ----

    private static final String REVIEW = TALENT + "art_8__para_1";
    private static final String NOTICE = TALENT + "art_9__para_1";
    private static final String VERIFICATION = TALENT + "art_10__para_1";
    private static final Force TALENT_FORCE =
            new Force(LocalDate.of(2022, 7, 7), LocalDate.of(2027, 7, 6), TALENT + "art_23__para_1");

    /** 第八条: 应当自受理之日起15个工作日内完成审核，有特殊情况的，可以延长10个工作日. */
    static Map<String, Object> reviewTime(Facts facts) {
        var last = extendedEnd(facts, REVIEW, facts.day("accepted_on", REVIEW), 15, "review");
        return determined(Map.of("body", "hr_department", "last_day", last.toString()), REVIEW);
    }

    /** 第九条: 公示时间为5个工作日. */
    static Map<String, Object> noticePeriod(Facts facts) {
        var last = WorkingDays.last(facts.day("notice_from", NOTICE), 5);
        return determined(Map.of("last_day", last.toString()), NOTICE);
    }

    /** 第十条: 应当自接到异议之日起20个工作日内组织并完成调查核实，有特殊情况的，可以延长10个工作日. */
    static Map<String, Object> verificationTime(Facts facts) {
        var last = extendedEnd(facts, VERIFICATION, facts.day("received_on", VERIFICATION), 20, "verification");
        return determined(Map.of("body", "hr_department", "last_day", last.toString()), VERIFICATION);
    }

    /** The last day; 10 working days more where that is decided in time and there are special circumstances. */
    private static LocalDate extendedEnd(Facts facts, String clause, LocalDate begins, int days, String what) {
        var first = WorkingDays.last(begins, days);
        if (!facts.flag(what + "_extended", clause) || !facts.flag(what + "_special", clause)) {
            return first;
        }
        boolean inTime = !facts.day(what + "_extended_on", clause).isAfter(first);
        return inTime ? WorkingDays.last(first, 10) : first;
    }

    private static void notBefore(Facts facts, String later, String earlier) {
        LocalDate first = facts.known(earlier);
        LocalDate second = facts.known(later);
        if (first != null && second != null && second.isBefore(first)) {
            throw new Refused(later);
        }
    }

    // ---- 广州市无偿献血激励与优待办法 ----

    private static final String CONVERSION = BLOOD + "art_18__para_1";
    private static final String PLACE = BLOOD + "art_19__para_1";
    private static final Force BLOOD_FORCE =
            new Force(LocalDate.of(2022, 7, 3), LocalDate.of(2027, 7, 2), BLOOD + "art_20__para_1");

    /** 第十八条: 全血每200毫升按1次计算；单采血小板每1个治疗单位按1次计算；以符合规定献血间隔期的献血统计为准. In hundredths. */
    static Map<String, Object> donationTimes(Facts facts) {
        if (!facts.flag("unpaid", CONVERSION)) {
            return determined(Map.of("times", 0L), CONVERSION);
        }
        if (!facts.flag("in_city", PLACE)) {
            return determined(Map.of("times", 0L), PLACE);
        }
        LocalDate from = facts.dayOrNone("after_last", CONVERSION, "G40");
        if (from != null && facts.day("donated_on", CONVERSION).isBefore(from)) {
            return determined(Map.of("times", 0L), CONVERSION);
        }
        if ("apheresis_platelets".equals(facts.need("blood", CONVERSION, null))) {
            return determined(Map.of("times", facts.number("units", CONVERSION) * 100), CONVERSION);
        }
        long millilitres = facts.number("millilitres", CONVERSION);
        // The text says nothing of a remainder: what the blood service has recorded stands.
        long times = millilitres % 200 == 0 ? millilitres / 200 * 100 : facts.number("recorded_times", CONVERSION);
        return determined(Map.of("times", times), CONVERSION);
    }

    /** Whole blood is measured in millilitres, platelets in units; who donates here has donated here. */
    private static void donationContradictions(Facts facts) {
        if ("whole_blood".equals(facts.known("blood")) && facts.known("units") != null) {
            throw new Refused("units");
        }
        if ("apheresis_platelets".equals(facts.known("blood")) && facts.known("millilitres") != null) {
            throw new Refused("millilitres");
        }
        if (Boolean.TRUE.equals(facts.known("in_city")) && Boolean.FALSE.equals(facts.known("donated_in_city"))) {
            throw new Refused("donated_in_city");
        }
    }

    // ---- questions ----

    private static final Map<String, Kind> REVIEW_FACTS = Map.of(
            "accepted_on", Kind.DAY,
            "review_special", Kind.FLAG,
            "review_extended", Kind.FLAG,
            "review_extended_on", Kind.DAY,
            "review_completed_on", Kind.DAY);
    private static final Map<String, Kind> VERIFICATION_FACTS = Map.of(
            "received_on", Kind.DAY,
            "verification_special", Kind.FLAG,
            "verification_extended", Kind.FLAG,
            "verification_extended_on", Kind.DAY);
    private static final Map<String, Kind> DONATION_FACTS = Map.ofEntries(
            Map.entry("unpaid", Kind.FLAG),
            Map.entry("in_city", Kind.FLAG),
            Map.entry("donated_in_city", Kind.FLAG),
            Map.entry("blood", Kind.BLOOD),
            Map.entry("millilitres", Kind.AMOUNT),
            Map.entry("units", Kind.AMOUNT),
            Map.entry("donated_on", Kind.DAY),
            Map.entry("after_last", Kind.DAY_OR_NONE),
            Map.entry("after_counted", Kind.DAY_OR_NONE),
            Map.entry("promulgated_on", Kind.DAY),
            Map.entry("recorded_times", Kind.COUNT));

    private static final Map<String, Question> QUESTIONS = Map.of(
            TALENT + "review_time",
            new Question(TALENT_FORCE, REVIEW, "accepted_on", REVIEW_FACTS, Deadlines::reviewTime,
                    facts -> {
                        notBefore(facts, "review_extended_on", "accepted_on");
                        notBefore(facts, "review_completed_on", "accepted_on");
                    }),
            TALENT + "notice_period",
            new Question(TALENT_FORCE, NOTICE, "notice_from", Map.of("notice_from", Kind.DAY),
                    Deadlines::noticePeriod, facts -> {}),
            TALENT + "verification_time",
            new Question(TALENT_FORCE, VERIFICATION, "received_on", VERIFICATION_FACTS, Deadlines::verificationTime,
                    facts -> notBefore(facts, "verification_extended_on", "received_on")),
            BLOOD + "donation_times",
            new Question(BLOOD_FORCE, CONVERSION, "", DONATION_FACTS, Deadlines::donationTimes,
                    Deadlines::donationContradictions));

    interface Check {
        void accept(Facts facts);
    }

    /** The first and last day of force, and the clause that states them. */
    record Force(LocalDate first, LocalDate last, String clause) {
        Map<String, Object> unanswered(LocalDate day) {
            if (day == null || !day.isBefore(first) && !day.isAfter(last)) {
                return null;
            }
            return Map.of("kind", day.isBefore(first) ? "outside_corpus" : "not_in_force", "because", List.of(clause));
        }
    }

    /** A question: when the text holds, the clause that counts working days, the fact that dates it, its facts, its rule. */
    record Question(Force force, String clause, String datedBy, Map<String, Kind> facts,
            Function<Facts, Map<String, Object>> rule, Check contradictions) {
        Map<String, Object> answer(LocalDate on, Facts given) {
            contradictions.accept(given);
            var late = force.unanswered(on);
            if (late == null) {
                late = force.unanswered(given.known(datedBy));
            }
            if (late != null) {
                return late;
            }
            try {
                return rule.apply(given);
            } catch (Unknown unknown) {
                return needs(unknown.clause, List.of(unknown.getMessage()), unknown.delegation);
            } catch (WorkingDays.NotAnnounced notAnnounced) {
                return needs(clause, List.of(), CALENDAR_NOTICE);
            }
        }
    }

    private static Map<String, Object> determined(Map<String, Object> value, String because) {
        return Map.of("kind", "determined", "value", value, "because", List.of(because));
    }

    private static Map<String, Object> needs(String because, List<String> facts, String delegation) {
        List<String> delegations = delegation == null ? List.of() : List.of(delegation);
        return Map.of("kind", "needs", "needs", facts, "delegations", delegations, "because", List.of(because));
    }

    // ---- facts ----

    /** Facts that cannot be used; the message is the field. */
    static final class Refused extends RuntimeException {
        Refused(String field) {
            super(field);
        }
    }

    /** A fact on which the answer depends and which was not given; the message is the field. */
    static final class Unknown extends RuntimeException {
        final String clause;
        final String delegation;

        Unknown(String field, String clause, String delegation) {
            super(field);
            this.clause = clause;
            this.delegation = delegation;
        }
    }

    enum Kind {
        FLAG, DAY, DAY_OR_NONE, AMOUNT, COUNT, BLOOD;

        /** The value, typed. Throws where it is none of this kind. */
        Object read(Object value) {
            return switch (this) {
                case FLAG -> (Boolean) value;
                case DAY -> LocalDate.parse((String) value);
                case DAY_OR_NONE -> value == null ? null : LocalDate.parse((String) value);
                case AMOUNT -> atLeast(1, (Long) value);
                case COUNT -> atLeast(0, (Long) value);
                case BLOOD -> oneOf(Set.of("whole_blood", "apheresis_platelets"), (String) value);
            };
        }

        private static Long atLeast(long least, Long value) {
            if (value < least) {
                throw new DateTimeException("below " + least);
            }
            return value;
        }

        private static String oneOf(Set<String> words, String value) {
            if (!words.contains(value)) {
                throw new DateTimeException("none of " + words);
            }
            return value;
        }
    }

    /** The facts of one question: checked when they arrive, asked for when the law asks for them. */
    static final class Facts {
        private final Map<String, Object> given = new LinkedHashMap<>();

        Facts(Map<String, Object> facts, Map<String, Kind> kinds) {
            facts.forEach((name, value) -> {
                if (!kinds.containsKey(name)) {
                    throw new Refused(name);
                }
                try {
                    given.put(name, kinds.get(name).read(value));
                } catch (DateTimeException | ClassCastException | NullPointerException unreadable) {
                    throw new Refused(name);
                }
            });
        }

        @SuppressWarnings("unchecked")
        <T> T known(String name) {
            return (T) given.get(name);
        }

        Object need(String name, String clause, String delegation) {
            if (!given.containsKey(name)) {
                throw new Unknown(name, clause, delegation);
            }
            return given.get(name);
        }

        boolean flag(String name, String clause) {
            return (Boolean) need(name, clause, null);
        }

        long number(String name, String clause) {
            return (Long) need(name, clause, null);
        }

        LocalDate day(String name, String clause) {
            return (LocalDate) need(name, clause, null);
        }

        LocalDate dayOrNone(String name, String clause, String delegation) {
            return (LocalDate) need(name, clause, delegation);
        }
    }

    // ---- working days ----

    /** 工作日, by the yearly notices of the General Office of the State Council. The mistake of this example: see README.md. */
    static final class WorkingDays {
        static final class NotAnnounced extends RuntimeException {}

        private static final int FIRST_YEAR = 2022;
        private static final int LAST_YEAR = 2026;

        /** First and last day off of each holiday. */
        private static final String[] HOLIDAYS = {
            "2022-01-01/2022-01-03", "2022-01-31/2022-02-06", "2022-04-03/2022-04-05", "2022-04-30/2022-05-04",
            "2022-06-03/2022-06-05", "2022-09-10/2022-09-12", "2022-10-01/2022-10-07",
            "2022-12-31/2023-01-02", "2023-01-21/2023-01-27", "2023-04-05/2023-04-05", "2023-04-29/2023-05-03",
            "2023-06-22/2023-06-24", "2023-09-29/2023-10-06",
            "2024-01-01/2024-01-01", "2024-02-10/2024-02-17", "2024-04-04/2024-04-06", "2024-05-01/2024-05-05",
            "2024-06-10/2024-06-10", "2024-09-15/2024-09-17", "2024-10-01/2024-10-07",
            "2025-01-01/2025-01-01", "2025-01-28/2025-02-04", "2025-04-04/2025-04-06", "2025-05-01/2025-05-05",
            "2025-05-31/2025-06-02", "2025-10-01/2025-10-08",
            "2026-01-01/2026-01-03", "2026-02-15/2026-02-23", "2026-04-04/2026-04-06", "2026-05-01/2026-05-05",
            "2026-06-19/2026-06-21", "2026-09-25/2026-09-27", "2026-10-01/2026-10-07",
        };
        private static final Set<LocalDate> DAYS_OFF = daysOff();

        /** The last day of so many working days; the day on which they begin is not counted. */
        static LocalDate last(LocalDate begins, int days) {
            var day = begins;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                if (isWorked(day)) {
                    left--;
                }
            }
            return day;
        }

        private static boolean isWorked(LocalDate day) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new NotAnnounced();
            }
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !weekend && !DAYS_OFF.contains(day);
        }

        private static Set<LocalDate> daysOff() {
            var found = new TreeSet<LocalDate>();
            for (String holiday : HOLIDAYS) {
                var ends = holiday.split("/");
                LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[1]).plusDays(1)).forEach(found::add);
            }
            return found;
        }
    }

    // ---- JSON: objects, arrays, strings, whole numbers, true, false, null ----

    static final class Json {
        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object read(String text) {
            var reader = new Json(text);
            Object value = reader.value();
            reader.skip();
            if (reader.at < text.length()) {
                throw reader.unexpected();
            }
            return value;
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> object(Object value) {
            return (Map<String, Object>) value;
        }

        private Object value() {
            skip();
            if (at >= text.length()) {
                throw unexpected();
            }
            char next = text.charAt(at);
            if (next == '{') {
                return members();
            }
            if (next == '[') {
                return elements();
            }
            if (next == '"') {
                return string();
            }
            return word();
        }

        private Map<String, Object> members() {
            var found = new LinkedHashMap<String, Object>();
            at++;
            while (!ends('}')) {
                skip();
                String name = string();
                skip();
                expect(':');
                found.put(name, value());
                skip();
            }
            return found;
        }

        private List<Object> elements() {
            var found = new ArrayList<>();
            at++;
            while (!ends(']')) {
                found.add(value());
                skip();
            }
            return found;
        }

        /** Whether the bracket closes here; past the comma where it does not. */
        private boolean ends(char bracket) {
            skip();
            if (at < text.length() && text.charAt(at) == bracket) {
                at++;
                return true;
            }
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            }
            return false;
        }

        private String string() {
            expect('"');
            var found = new StringBuilder();
            while (true) {
                if (at >= text.length()) {
                    throw unexpected();
                }
                char next = text.charAt(at++);
                if (next == '"') {
                    return found.toString();
                }
                found.append(next == '\\' ? escaped() : next);
            }
        }

        private char escaped() {
            char kind = text.charAt(at++);
            if (kind == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int which = "nrtbf".indexOf(kind);
            return which < 0 ? kind : "\n\r\t\b\f".charAt(which);
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                case "null" -> null;
                default -> Long.valueOf(word);
            };
        }

        private void skip() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private void expect(char wanted) {
            if (at >= text.length() || text.charAt(at) != wanted) {
                throw unexpected();
            }
            at++;
        }

        private IllegalArgumentException unexpected() {
            return new IllegalArgumentException("not JSON at " + at + ": " + text);
        }

        static String write(Object value) {
            if (value instanceof Map<?, ?> map) {
                var parts = new ArrayList<String>();
                map.forEach((name, member) -> parts.add(write(name) + ":" + write(member)));
                return "{" + String.join(",", parts) + "}";
            }
            if (value instanceof List<?> list) {
                return "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
            }
            return value instanceof String text ? quoted(text) : String.valueOf(value);
        }

        private static String quoted(String text) {
            var found = new StringBuilder("\"");
            for (char next : text.toCharArray()) {
                if (next == '"' || next == '\\') {
                    found.append('\\').append(next);
                } else if (next < ' ') {
                    found.append(String.format("\\u%04x", (int) next));
                } else {
                    found.append(next);
                }
            }
            return found.append('"').toString();
        }
    }
}
