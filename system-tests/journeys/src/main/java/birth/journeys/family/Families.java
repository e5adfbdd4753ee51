package birth.journeys.family;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes families nobody has seen before: every one born within the last four weeks, one in ten with twins. */
public final class Families {

    private static final String[] SURNAMES = {
        "张", "刘", "孙", "于", "姜", "宋", "郑", "韩", "曹", "邓", "许", "傅", "沈", "曾", "彭", "吕"
    };
    private static final String[] GIVEN = {
        "若溪", "景行", "思远", "安然", "书瑶", "子涵", "明轩", "雨萱", "可心", "俊熙", "语桐", "一鸣", "清扬", "乐怡", "承泽", "星辰"
    };
    private static final String[] GROWN = {"建国", "丽华", "志强", "秀兰", "海涛", "晓梅", "立新", "春燕", "文博", "静", "磊", "婷"};

    private final Random random;
    private final LocalDate today;

    public Families(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    public List<Family> next(int count) {
        var made = new ArrayList<Family>();
        for (int i = 0; i < count; i++) {
            made.add(one("G" + (i + 1), i % 10 == 9 ? 2 : 1, EnumSet.noneOf(Family.Trait.class)));
        }
        return made;
    }

    /** One family in 东昌区 (two of three) or 二道江区. */
    public Family one(String alias, int children, Set<Family.Trait> traits) {
        return one(alias, random.nextInt(3) == 0 ? "220503" : "220502", children, traits);
    }

    public Family one(String alias, String county, int children, Set<Family.Trait> traits) {
        var surname = pick(SURNAMES);
        var father = person(surname, county, false);
        var home = traits.contains(Family.Trait.INSURED_AT_RESIDENCE) ? other(county) : county;
        father = new Person(father.name(), father.idNo(), father.mobile(), father.ethnicity(), home);
        var mother = person(pick(SURNAMES), county, true);
        mother = new Person(mother.name(), mother.idNo(), mother.mobile(), mother.ethnicity(), home);
        var born = OffsetDateTime.of(
                today.minusDays(1 + random.nextInt(26)),
                LocalTime.of(random.nextInt(24), random.nextInt(60)),
                ZoneOffset.ofHours(8));
        var newborns = new ArrayList<Child>();
        var givenFrom = random.nextInt(GIVEN.length);
        for (int i = 1; i <= children; i++) {
            newborns.add(new Child(
                    i,
                    surname,
                    GIVEN[(givenFrom + i) % GIVEN.length],
                    random.nextBoolean() ? "1" : "2",
                    born.plusMinutes(7L * (i - 1)),
                    children > 1 ? 36 : 37 + random.nextInt(5),
                    children > 1 ? 2400 + random.nextInt(300) : 2700 + random.nextInt(1300)));
        }
        return new Family(
                alias,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                county,
                mother,
                father,
                newborns,
                traits);
    }

    private Person person(String surname, String county, boolean female) {
        var born = LocalDate.of(1988, 1, 1).plusDays(random.nextInt(4700));
        var sequence = 900 + random.nextInt(50) * 2 + (female ? 0 : 1);
        return new Person(
                surname + pick(GROWN),
                CitizenNumber.of(county, born, sequence),
                "1390000%04d".formatted(random.nextInt(10000)),
                "01",
                county);
    }

    private static String other(String county) {
        return county.equals("220502") ? "220503" : "220502";
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
