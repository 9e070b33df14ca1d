using System.Buffers;
using NewsCorpus.Text;

namespace NewsCorpus.PlainText;

/// <summary>
/// The lines by which files, wires and press databases mark where articles begin and end: rules, end marks, "2 of 30 DOCUMENTS".
/// Facts about how archives and agencies write, in nine languages; no name of any agency or paper.
/// </summary>
internal static class LineSigns
{
    /// <summary>The longest mark that more text follows, in UTF-16 units.</summary>
    public const int MaxContinuationLength = 24;

    private const int MaxEndMarkLength = 16;
    private const int MaxRecordLineLength = 48;
    private const int MinAccessionLength = 16;
    private const int MinAccessionDigits = 8;

    /// <summary>A rule of equals signs parts records of files; other rules must be longer, because pages have short ones as ornaments.</summary>
    private const int MinDoubleRule = 5;
    private const int MinRule = 20;

    private static readonly string[] s_notes =
    [
        "note to editors", "notes to editors", "note to editor", "notes to editor", "notes for editors", "editor's note", "editors' notes", "editor’s note", "editors’ notes",
        "contact", "contacts", "media contact", "media contacts", "media enquiries", "media inquiries", "press contact", "press office", "for further information", "for more information", "further information", "more information",
        "pressekontakt", "kontakt", "ansprechpartner", "hinweis an die redaktion", "hinweise an die redaktion", "hinweis für die redaktion", "weitere informationen", "rückfragen",
        "contact presse", "contacts presse", "note aux rédactions", "notes aux rédactions", "renseignements", "pour plus d'informations", "contacto", "contacto de prensa", "nota a los redactores", "notas a los redactores", "más información", "para más información",
        "contatti", "ufficio stampa", "note per i redattori", "contato", "contactos", "nota aos editores", "notas aos editores", "noot voor de redactie", "noten voor de redactie", "persinformatie", "perscontact",
    ];

    private static readonly SearchValues<char> s_notesStarts = SearchValues.Create([.. s_notes.SelectMany(static phrase => new[] { phrase[0], char.ToUpperInvariant(phrase[0]) }).Distinct()]);
    private static readonly SearchValues<char> s_endStarts = SearchValues.Create(" -–—*/#.()[]<>:=_EFKNnКef");
    private static readonly SearchValues<char> s_endEdges = SearchValues.Create(" -–—*/#.()[]<>:=_");

    /// <summary>Whether a line is a rule that parts records: the same sign all along.</summary>
    public static bool IsRecordRule(ReadOnlySpan<char> line)
    {
        if (line.Length < MinDoubleRule || line[0] is not ('=' or '-' or '*' or '_' or '#' or '~')) return false;
        return line.Length >= (line[0] == '=' ? MinDoubleRule : MinRule) && !line.ContainsAnyExcept(line[0]);
    }

    /// <summary>Whether a line counts the records of a file above each of them: "2 of 30 DOCUMENTS", "Dokument 2 von 30".</summary>
    public static bool IsRecordCount(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxRecordLineLength || line.Length < 10 || !(char.IsAsciiDigit(line[0]) || line[0] is 'D' or 'd')) return false;
        Span<Range> words = stackalloc Range[5];
        if (line.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries) != 4) return false;
        return char.IsAsciiDigit(line[0])
            ? IsNumber(line[words[0]]) && IsOf(line[words[1]]) && IsNumber(line[words[2]]) && IsDocument(line[words[3]])
            : IsDocument(line[words[0]]) && IsNumber(line[words[1]]) && IsOf(line[words[2]]) && IsNumber(line[words[3]]);
    }

    /// <summary>Whether a line ends a record of a press database: "End of Document", or the number under which it keeps the article.</summary>
    public static bool IsRecordEnd(ReadOnlySpan<char> line)
    {
        if (line.Length is < 10 or > MaxRecordLineLength) return false;
        if (line.Contains('·')) return IsDatedNumber(line);
        if (line[0] is not ('A' or 'D' or 'E' or 'F' or 'd')) return false;
        if (line[0] is 'E' or 'F') return line is "End of Document" or "Ende des Dokuments" or "Fin du document" or "Fin del documento" or "Fine documento" or "Fim do documento";
        if (line.StartsWith("AN ", StringComparison.Ordinal)) line = line[3..].TrimStart();
        var space = line.IndexOf(' ');
        if (space < 0 || !IsDocument(line[..space])) return false;
        var number = line[(space + 1)..].Trim();
        if (number.Length < MinAccessionLength) return false;
        var digits = 0;
        foreach (var unit in number)
        {
            if (!char.IsAsciiLetterOrDigit(unit)) return false;
            if (char.IsAsciiDigit(unit)) digits++;
        }

        return digits >= MinAccessionDigits;
    }

    /// <summary>Whether a line states for whom and when a press database gave it out.</summary>
    public static bool IsCertificate(ReadOnlySpan<char> line) =>
        line.StartsWith("Certificat émis le ", StringComparison.Ordinal) || line.StartsWith("Certificate issued on ", StringComparison.Ordinal);

    /// <summary>"news·20250304·BC·brv_0412": a kind of source, a day and the rest of a number, with dots between.</summary>
    private static bool IsDatedNumber(ReadOnlySpan<char> line)
    {
        var dot = line.IndexOf('·');
        var day = line[(dot + 1)..];
        return dot > 0 && !line.Contains(' ') && day.IndexOfAnyExceptInRange('0', '9') == 8 && day[8] == '·';
    }

    /// <summary>Whether a line is the mark that wires and databases set under an article: "END", "-30-", "-0-", "###", "NNNN", "(Ende)", "End of Document".</summary>
    public static bool IsEndMark(ReadOnlySpan<char> line)
    {
        if (IsRecordEnd(line)) return true;
        if (line.Length > MaxEndMarkLength || line.Length < 2 || !s_endStarts.Contains(line[0])) return false;
        if (line is "###" or "####" or "# # #" or "NNNN" or "nnnn") return true;
        var word = line.Trim(" -–—*/#.()[]<>:=_");
        if (word is "0" or "30") return line[0] is '-' or '–' or '—' && line[^1] == line[0];
        return word is "END" or "ENDS" or "ENDE" or "FIN" or "FINE" or "FIM" or "EINDE" or "KONIEC" or "КОНЕЦ"
            || (s_endEdges.Contains(line[0]) && line[0] != ' ' && word is "End" or "Ends" or "end" or "ends" or "Ende" or "ende" or "Fin" or "fin" or "Fine" or "Fim" or "Einde");
    }

    /// <summary>Whether a line is the mark under a part of an article that is sent or printed in parts: "(MORE)", "- more -", "(segue)", "(à suivre)".</summary>
    public static bool IsContinuationMark(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > MaxContinuationLength || line[0] is not ('(' or '-' or '–' or '—' or '[' or '/')) return false;
        return line.Trim(" -–—*/.…()[]") is "more" or "More" or "MORE" or "more to come" or "MORE TO COME" or "more follows" or "MORE FOLLOWS" or "segue" or "Segue" or "SEGUE" or "sigue" or "Sigue" or "SIGUE"
            or "à suivre" or "A SUIVRE" or "À SUIVRE" or "folgt" or "Fortsetzung folgt" or "FORTSETZUNG FOLGT" or "continua" or "CONTINUA" or "segue-se" or "meer volgt" or "MEER VOLGT" or "cdn" or "CDN" or "продолжение следует";
    }

    /// <summary>Whether a line is the heading over what a press release tells newsrooms alone: "Notes to editors", "Media contact: …".</summary>
    public static bool IsNotesHeading(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !s_notesStarts.Contains(line[0])) return false;
        foreach (var phrase in s_notes)
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (line.Length == phrase.Length || line[phrase.Length] is ':' or ',')) return true;
        }

        return false;
    }

    /// <summary>The same for lines that differ by their numbers only, as the running headers of two pages do.</summary>
    public static ulong KeyWithoutNumbers(ReadOnlySpan<char> line)
    {
        ulong key = 0;
        var isNumber = false;
        foreach (var unit in line)
        {
            var isDigit = char.IsDigit(unit);
            if (!isDigit) key = StableHash.Mix(key, unit);
            else if (!isNumber) key = StableHash.Mix(key, '0');
            isNumber = isDigit;
        }

        return StableHash.Finish(key);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length <= 6 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsOf(ReadOnlySpan<char> word) => word is "of" or "OF" or "von" or "de" or "di" or "van" or "sur" or "del" or "z" or "из";

    private static bool IsDocument(ReadOnlySpan<char> word) =>
        word.Equals("document", StringComparison.OrdinalIgnoreCase) || word.Equals("documents", StringComparison.OrdinalIgnoreCase)
        || word.Equals("dokument", StringComparison.OrdinalIgnoreCase) || word.Equals("dokumente", StringComparison.OrdinalIgnoreCase)
        || word.Equals("documento", StringComparison.OrdinalIgnoreCase) || word.Equals("documentos", StringComparison.OrdinalIgnoreCase)
        || word.Equals("documenti", StringComparison.OrdinalIgnoreCase) || word.Equals("documenten", StringComparison.OrdinalIgnoreCase);
}
