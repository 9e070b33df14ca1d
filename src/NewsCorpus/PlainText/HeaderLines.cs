namespace NewsCorpus.PlainText;

/// <summary>
/// Reads header lines of mail, wires, press databases and the front matter of Markdown: "Subject: Ferry runs late", "LENGTH: 163 words", "title: "Ferry runs late"", and the
/// codes of databases that write "HD Ferry runs late". Facts about how they write, in nine languages; no name of any of them.
/// </summary>
internal static class HeaderLines
{
    private const int MaxKeyLength = 24;

    /// <summary>What a header line states, and where its value starts; <see cref="HeaderKey.None"/> and 0 for other lines.</summary>
    public static HeaderKey Read(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        var colon = line[..Math.Min(line.Length, MaxKeyLength + 1)].IndexOf(':');
        if (colon < 2 || colon + 1 >= line.Length || line[colon + 1] == '/') return HeaderKey.None;
        Span<char> key = stackalloc char[MaxKeyLength];
        var name = line[..colon].TrimEnd();
        var length = name.ToLowerInvariant(key);
        var found = KeyOf(key[..length]);
        return found != HeaderKey.None && SkipSpaces(line, colon + 1, out valueStart) ? found : HeaderKey.None;
    }

    /// <summary>What a line behind a code of two or three capitals states; the value may be on the next line. Only where a source is known to have such codes.</summary>
    public static HeaderKey ReadCode(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        var end = line.IndexOfAny(' ', '\t');
        if (end < 0) end = line.Length;
        if (end is < 2 or > 3) return HeaderKey.None;
        var found = CodeOf(line[..end]);
        if (found != HeaderKey.None) SkipSpaces(line, end, out valueStart);
        return found;
    }

    private static bool SkipSpaces(ReadOnlySpan<char> line, int from, out int valueStart)
    {
        valueStart = from;
        while (valueStart < line.Length && char.IsWhiteSpace(line[valueStart])) valueStart++;
        if (valueStart < line.Length) return true;
        valueStart = 0;
        return false;
    }

    private static HeaderKey CodeOf(ReadOnlySpan<char> code) => code switch
    {
        "HD" => HeaderKey.Headline,
        "BY" => HeaderKey.Author,
        "CR" => HeaderKey.Source,
        "PD" => HeaderKey.Date,
        "SN" => HeaderKey.Publication,
        "SE" => HeaderKey.Section,
        "WC" => HeaderKey.Length,
        "LP" or "TD" or "ART" => HeaderKey.Text,
        "AN" or "SC" or "CY" or "ET" or "ED" or "PG" or "VOL" or "LA" or "CO" or "IN" or "NS" or "RE" or "IPC" or "IPD" or "PUB" or "CLM" or "RF" or "CX" => HeaderKey.Other,
        _ => HeaderKey.None,
    };

    private static HeaderKey KeyOf(ReadOnlySpan<char> key) => key switch
    {
        "subject" or "headline" or "title" or "betreff" or "titel" or "überschrift" or "objet" or "titre" or "asunto" or "título" or "titulo" or "titular"
            or "oggetto" or "titolo" or "assunto" or "onderwerp" or "kop" or "temat" or "tytuł" or "тема" or "заголовок" => HeaderKey.Headline,
        "date" or "sent" or "published" or "datum" or "gesendet" or "envoyé" or "fecha" or "enviado" or "data" or "inviato" or "verzonden" or "дата"
            or "publication date" or "date de publication" or "erscheinungsdatum" or "fecha de publicación" or "data di pubblicazione" => HeaderKey.Date,
        "from" or "von" or "de" or "da" or "van" or "od" or "от" or "expéditeur" => HeaderKey.Sender,
        "by" or "author" or "byline" or "authors" or "autor" or "autorin" or "autoren" or "auteur" or "auteurs" or "autore" or "autori" or "autores" or "автор" => HeaderKey.Author,
        "source" or "agency" or "wire" or "quelle" or "agentur" or "agence" or "fuente" or "agencia" or "fonte" or "agenzia" or "bron" or "źródło" or "источник" => HeaderKey.Source,
        "publication" or "newspaper" or "zeitung" or "journal" or "periódico" or "giornale" or "krant" or "jornal" or "gazeta" or "издание" or "publication title" or "sitename" or "publisher" => HeaderKey.Publication,
        "highlight" or "abstract" or "zusammenfassung" or "résumé" or "resumen" or "riassunto" or "resumo" or "samenvatting" or "description" => HeaderKey.Standfirst,
        "dateline" => HeaderKey.Dateline,
        "section" or "rubrik" or "ressort" or "rubrique" or "sección" or "sezione" or "seção" or "sectie" => HeaderKey.Section,
        "keywords" or "keyword" or "subject terms" or "schlagwörter" or "mots-clés" or "palabras clave" or "parole chiave" or "trefwoorden" or "tags" => HeaderKey.Keywords,
        "words" or "word count" or "length" or "wordcount" or "länge" or "wörter" or "mots" or "longueur" or "palabras" or "longitud" or "lunghezza" or "lengte" => HeaderKey.Length,
        "full text" or "volltext" or "texte intégral" or "texto completo" or "testo completo" => HeaderKey.Text,
        "load-date" or "publication-type" or "publication info" or "document type" or "language of publication" or "correction-date" or "date-chargement" or "type-publication"
            or "proquest document id" or "document url" or "place of publication" or "country of publication" or "publication year" or "accession number" => HeaderKey.Record,
        "to" or "cc" or "bcc" or "reply-to" or "message-id" or "an" or "à" or "para" or "a" or "aan" or "do" or "кому" or "newsgroups" or "organization" or "x-mailer"
            or "content-type" or "mime-version" or "slug" or "id" or "priority" or "urgency" or "prio" or "priorität" or "category" or "lang" or "language" or "langue" or "sprache"
            or "idioma" or "lingua" or "taal" or "url" or "link" or "embargo" or "sperrfrist" or "edition" or "page" or "copyright" or "graphic"
            or "hostname" or "fingerprint" or "license" or "layout" or "permalink" or "draft" or "image" or "categories" or "modified" or "updated" or "lastmod" => HeaderKey.Other,
        _ => HeaderKey.None,
    };
}
