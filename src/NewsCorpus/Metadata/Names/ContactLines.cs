using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// Whom a press release tells journalists to call: "Media contact: Jane Miller, +44 …", or the name on the line below. It has the shape of a byline at the foot of
/// the text, and whoever answers calls wrote nothing that the page says.
/// </summary>
internal static class ContactLines
{
    /// <summary>The lines below a label that may belong to it: a name, what the person does, a number.</summary>
    public const int Reach = 3;

    private const int MaxWords = 4;

    private static readonly FoldedTable<bool> s_phrases = FoldedWords.Of(
    [
        "contact", "contacts", "media contact", "media contacts", "press contact", "press contacts", "contact for media", "contacts for media", "media enquiries", "media inquiries", "press enquiries", "press inquiries", "press office", "press officer", "media relations", "investor relations", "investor contact",
        "pressekontakt", "pressekontakte", "medienkontakt", "presseanfragen", "pressestelle", "presseansprechpartner", "ansprechpartner", "ansprechpartnerin", "ansprechpartner für medien", "kontakt für medien", "kontakt für journalisten", "rückfragen", "rückfragen bitte an", "rückfragehinweis", "medienanfragen",
        "contact presse", "contacts presse", "contact médias", "contacts médias", "contact média", "relations presse", "service de presse", "contacto de prensa", "contacto prensa", "contacto para prensa", "contacto para medios", "contato para imprensa", "contato para a imprensa", "assessoria de imprensa", "contacto de imprensa",
        "contatti stampa", "contatto stampa", "contatti per la stampa", "ufficio stampa", "perscontact", "contact voor pers", "contact voor media", "presskontakt", "presskontakter", "mediekontakt", "pressekontakter", "kontakt til pressen", "kontakt dla mediów", "kontakt pro média", "kontakt pro novináře", "kontakt pre médiá", "sajtókapcsolat", "contact presă", "basın iletişim",
        "контакт для прессы", "контакты для прессы", "контакт для сми", "контакты для сми", "контакти для преси", "контакти для змі", "контакт за медии", "媒体联系人", "媒体联系", "媒體聯絡人", "報道関係者お問い合わせ先", "お問い合わせ先", "언론 문의", "보도 문의",
    ]);

    /// <summary>Whether a line opens with a phrase of the kind, and a mark, a name or nothing follows.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isLabel">Whether the phrase is the whole line, so that the contact stands below.</param>
    public static bool Opens(ReadOnlySpan<char> line, out bool isLabel)
    {
        line = line.Trim(" #*:：-–—");
        isLabel = s_phrases.Contains(line);
        if (isLabel) return true;
        var colon = line.IndexOfAny(':', '：');
        if (colon > 0 && s_phrases.Contains(line[..colon].TrimEnd())) return true;
        for (var words = 2; words <= MaxWords; words++)
        {
            if (NameWords.LengthOf(line, words) is > 0 and var length && length + 1 < line.Length && char.IsUpper(line[length + 1]) && s_phrases.Contains(line[..length])) return true;
        }

        return false;
    }
}
