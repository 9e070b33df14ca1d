using System.Buffers;

namespace NewsCorpus.PlainText;

/// <summary>
/// The lines by which files and wires mark articles: rules, end marks, and header lines of the form "Subject: Ferry runs late".
/// Facts about how mail, archives and agencies write, in nine languages; no name of any agency or paper.
/// </summary>
internal static class LineSigns
{
    private const int MaxEndMarkLength = 16;
    private const int MaxKeyLength = 20;

    /// <summary>A rule of equals signs parts records of files; other rules must be longer, because pages have short ones as ornaments.</summary>
    private const int MinDoubleRule = 5;
    private const int MinRule = 20;

    private static readonly SearchValues<char> s_endStarts = SearchValues.Create(" -–—*/#.()[]<>:=_EFKNnКef");
    private static readonly SearchValues<char> s_endEdges = SearchValues.Create(" -–—*/#.()[]<>:=_");

    /// <summary>Whether a line is a rule that parts records: the same sign all along.</summary>
    public static bool IsRecordRule(ReadOnlySpan<char> line)
    {
        if (line.Length < MinDoubleRule || line[0] is not ('=' or '-' or '*' or '_' or '#' or '~')) return false;
        return line.Length >= (line[0] == '=' ? MinDoubleRule : MinRule) && !line.ContainsAnyExcept(line[0]);
    }

    /// <summary>Whether a line is the mark that wires set under an article: "END", "-30-", "-0-", "###", "NNNN", "(Ende)".</summary>
    public static bool IsEndMark(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxEndMarkLength || line.Length < 2 || !s_endStarts.Contains(line[0])) return false;
        if (line is "###" or "####" or "# # #" or "-0-" or "- 0 -" or "-30-" or "- 30 -" or "–30–" or "--30--" or "NNNN" or "nnnn") return true;
        var word = line.Trim(" -–—*/#.()[]<>:=_");
        return word is "END" or "ENDS" or "ENDE" or "FIN" or "FINE" or "FIM" or "EINDE" or "KONIEC" or "КОНЕЦ"
            || (s_endEdges.Contains(line[0]) && line[0] != ' ' && word is "End" or "Ends" or "end" or "ends" or "Ende" or "ende" or "Fin" or "fin" or "Fine" or "Fim" or "Einde");
    }

    /// <summary>What a header line states, and where its value starts; <see cref="HeaderKey.None"/> for other lines.</summary>
    public static HeaderKey ReadHeader(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        var colon = line[..Math.Min(line.Length, MaxKeyLength + 1)].IndexOf(':');
        if (colon < 2 || colon + 1 >= line.Length || line[colon + 1] == '/') return HeaderKey.None;
        Span<char> key = stackalloc char[MaxKeyLength];
        var name = line[..colon].TrimEnd();
        var length = name.ToLowerInvariant(key);
        valueStart = colon + 1;
        while (valueStart < line.Length && char.IsWhiteSpace(line[valueStart])) valueStart++;
        return valueStart == line.Length ? HeaderKey.None : KeyOf(key[..length]);
    }

    private static HeaderKey KeyOf(ReadOnlySpan<char> key) => key switch
    {
        "subject" or "headline" or "title" or "betreff" or "titel" or "überschrift" or "objet" or "titre" or "asunto" or "título" or "titulo" or "titular"
            or "oggetto" or "titolo" or "assunto" or "onderwerp" or "kop" or "temat" or "tytuł" or "тема" or "заголовок" => HeaderKey.Headline,
        "date" or "sent" or "published" or "datum" or "gesendet" or "envoyé" or "fecha" or "enviado" or "data" or "inviato" or "verzonden" or "дата" => HeaderKey.Date,
        "from" or "von" or "de" or "da" or "van" or "od" or "от" or "expéditeur" => HeaderKey.Sender,
        "by" or "author" or "byline" or "authors" or "autor" or "autorin" or "auteur" or "autore" or "автор" => HeaderKey.Author,
        "source" or "agency" or "wire" or "quelle" or "agentur" or "agence" or "fuente" or "agencia" or "fonte" or "agenzia" or "bron" or "źródło" or "источник" => HeaderKey.Source,
        "publication" or "newspaper" or "zeitung" or "journal" or "periódico" or "giornale" or "krant" or "jornal" or "gazeta" or "издание" => HeaderKey.Publication,
        "to" or "cc" or "bcc" or "reply-to" or "message-id" or "an" or "à" or "para" or "a" or "aan" or "do" or "кому" or "newsgroups" or "organization" or "x-mailer"
            or "content-type" or "mime-version" or "slug" or "id" or "priority" or "urgency" or "prio" or "priorität" or "keywords" or "keyword" or "category" or "section"
            or "words" or "word count" or "length" or "wordcount" or "lang" or "language" or "url" or "link" or "embargo" or "sperrfrist" or "rubrik" or "ressort" or "länge"
            or "wörter" or "mots" or "longueur" or "rubrique" or "palabras" or "longitud" or "sección" or "edition" or "page" or "dateline" or "copyright" => HeaderKey.Other,
        _ => HeaderKey.None,
    };
}
