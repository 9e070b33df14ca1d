using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>
/// Tells messages and saved pages (.eml, .mbox, .mht) of which a part is written in another alphabet for its way through the mail: "caf=C3=A9", or base64. It is
/// not undone, and what is read of it holds those signs. Known failure: a message whose header was cut off.
/// </summary>
internal static class TransferEncoding
{
    private const string Field = "\nContent-Transfer-Encoding:";
    private const string Envelope = "From ";

    // Of the names in use "Content-Transfer-Encoding" and some of mailing lists are the longest.
    private const int MaxNameLength = 40;

    private static readonly string[] s_encodings = ["quoted-printable", "base64"];

    /// <summary>The first such encoding that a message states, with the place where it does; null where the text is no message, or states none.</summary>
    /// <param name="text">The decoded text.</param>
    public static (string Name, SourceSpan Span)? Find(ReadOnlySpan<char> text)
    {
        if (!OpensWithHeader(text)) return null;
        for (var at = 0; text[at..].IndexOf(Field, StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            at += found + Field.Length;
            var value = text[at..].TrimStart(' ');
            foreach (var encoding in s_encodings)
            {
                if (value.StartsWith(encoding, StringComparison.OrdinalIgnoreCase)) return (encoding, new SourceSpan(at - Field.Length + 1, text.Length - value.Length + encoding.Length));
            }
        }

        return null;
    }

    /// <summary>Whether the first line is a field of a header ("Return-Path: …"), or the line before one in a mailbox.</summary>
    private static bool OpensWithHeader(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.StartsWith(Envelope, StringComparison.Ordinal)) return true;
        var colon = text[..Math.Min(text.Length, MaxNameLength)].IndexOf(':');
        if (colon <= 0) return false;
        foreach (var unit in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit != '-') return false;
        }

        return true;
    }
}
