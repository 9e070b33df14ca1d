namespace NewsCorpus.PlainText;

/// <summary>
/// Reads header lines of mail, wires, press databases and the front matter of Markdown: "Subject: Ferry runs late", "LENGTH: 163 words", "title: "Ferry runs late"", and the
/// codes of databases that write "HD Ferry runs late". Facts about how they write; no name of any of them.
/// </summary>
internal static partial class HeaderLines
{
    private const int MaxKeyLength = 24;

    /// <summary>What a header line states, and where its value starts; <see cref="HeaderKey.None"/> and 0 for other lines.</summary>
    public static HeaderKey Read(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        var colon = line[..Math.Min(line.Length, MaxKeyLength + 1)].IndexOfAny(':', '：');
        if (colon < 2 || colon + 1 >= line.Length || line[colon + 1] == '/') return HeaderKey.None;
        return s_keys.TryGetValue(line[..colon].TrimEnd(), out var found) && SkipSpaces(line, colon + 1, out valueStart) ? found : HeaderKey.None;
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
}
