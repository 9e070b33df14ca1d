using NewsCorpus.Text;

namespace NewsCorpus.Classification.Cues;

/// <summary>
/// The form in which phrases and lines are compared: lower case, straight apostrophes. Greek loses its accents and its final sigma, and Turkish the dots of its
/// letters i, because capitals do not show them: "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ" is "Διαβάστε επίσης", "İLGİLİ HABERLER" is "ilgili haberler". A unit stays one unit.
/// </summary>
internal static class PhraseFolding
{
    /// <summary>The form of a unit.</summary>
    public static char Fold(char unit)
    {
        if (unit < '\u0080') return (char)(unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit);
        if (unit is '’' or 'ʼ') return '\'';
        return unit is 'İ' or 'ı' ? 'i' : Plain(UnitCase.ToSmall(unit));
    }

    /// <summary>The form of a phrase.</summary>
    public static string Fold(string phrase) => string.Create(phrase.Length, phrase, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Fold(text[i]);
    });

    private static char Plain(char small) => small switch
    {
        < 'ΐ' or > 'ώ' => small,
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ς' => 'σ',
        'ύ' or 'ϋ' or 'ΰ' => 'υ',
        'ώ' => 'ω',
        _ => small,
    };
}
