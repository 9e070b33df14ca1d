using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <content>Small words around dates. The big tables are in the embedded file.</content>
internal readonly ref partial struct DateScanner
{
    /// <summary>Words between a date and its time: "at", "um", "klo".</summary>
    private static readonly FoldedTable<bool> s_clockFillers = Words(
        "at à a á as às um ab kl klo kello om o ob v в о об у ore alle las a las saat pukul jam la die de uhr time on am le el den il em vid på time gmt ist och und and et y e ngày lúc الساعة في ساعت kell ora godz orai lúc vào час года г р gada בשעה στις klockan klokken klokka g ώρα orele เวลา שעה ב r року roku год horas hodin hod बजे น d phút perc perckor");

    /// <summary>Words between a day and its month, or a month and its year: "of", "de", "d'".</summary>
    private static readonly FoldedTable<bool> s_dateFillers = Words(
        "of de d di del des den da do the el la le ta dan dia ngày năm gada m metų y года г р року d na من عام سنة ko eko e aasta month year วันที่ พ.ศ ค.ศ ที่ त tarihi");

    /// <summary>Endings of ordinal numbers: "1st", "1er", "30-an".</summary>
    private static readonly FoldedTable<bool> s_ordinals = Words(
        "st nd rd th er ère re e º ª o a na η ος ή an én án jén ján je ro го е et ème eme ter ste de d da mh ain adh ú :a :e يوم ième");

    /// <summary>The letter or word after the hour: "9h20", "9 Uhr".</summary>
    private static readonly FoldedTable<bool> s_hourWords = Words("h hs hrs uhr uur u ч ur urah godz giờ óra");

    /// <summary>Offsets of named zones in minutes. Names with several meanings (CST, IST, BST) are left out: a zone is given only where it is certain.</summary>
    private static readonly FoldedTable<int> s_zones = new(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0, ["CET"] = 60, ["MEZ"] = 60, ["CEST"] = 120, ["MESZ"] = 120, ["EET"] = 120, ["EEST"] = 180, ["MSK"] = 180, ["МСК"] = 180, ["TRT"] = 180,
        ["EST"] = -300, ["EDT"] = -240, ["CDT"] = -300, ["MST"] = -420, ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420, ["JST"] = 540, ["KST"] = 540, ["WIB"] = 420, ["WITA"] = 480, ["WIT"] = 540,
        ["SGT"] = 480, ["HKT"] = 480, ["PKT"] = 300, ["AEST"] = 600, ["AEDT"] = 660, ["NZST"] = 720, ["NZDT"] = 780, ["BRT"] = -180, ["SAST"] = 120, ["EAT"] = 180, ["WAT"] = 60,
    });

    private static FoldedTable<bool> Words(string list) => FoldedWords.Of(list.Split(' '));
}
