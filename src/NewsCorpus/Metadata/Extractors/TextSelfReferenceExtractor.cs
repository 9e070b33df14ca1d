using System.Buffers;
using NewsCorpus.Classification;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// A text that says twice that "brevin-courier.example had revealed" something speaks of itself: a host-like name is the subject of a verb of
/// publishing, and no word such as "the newspaper" introduces it, which is how newsrooms name the media that they quote. Thread-safe.
/// </summary>
internal sealed class TextSelfReferenceExtractor : IEvidenceExtractor
{
    private const int MinMentions = 2;
    private const int MaxMentions = 16;
    private const int VerbWindow = 110;
    private const int IntroductionWindow = 24;
    private const float Weight = 2.2f;

    private static readonly SearchValues<string> s_verbs = SearchValues.Create(
        [
            "relayé", "révélé", "publié", "rapporté", "annoncé", "reported", "revealed", "published", "disclosed", "wrote", "berichtet", "enthüllt",
            "veröffentlicht", "informó", "reveló", "publicó", "publicado", "revelado", "rivelato", "pubblicato", "riportato", "revelou", "publicou",
            "noticiou", "onthuld", "bericht", "gemeld", "أوردت", "نشرت", "كشفت", "сообщал", "опубликовал", "ujawnił", "opisał", "yazdı", "duyurdu",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_introductions = SearchValues.Create(
        [
            "média ", "media ", "site ", "journal ", "quotidien ", "portail ", "magazine ", "newspaper ", "website ", "outlet ", "daily ", "portal ", "zeitung ",
            "medium ", "magazin ", "webseite ", "diario ", "medio ", "periódico ", "sito ", "giornale ", "quotidiano ", "jornal ", "krant ", "موقع ", "صحيفة ", "جريدة ",
            "издание ", "газета ", "сайт ", "serwis ", "gazetesi ", "sitesi ",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!context.IsPlainText) return;
        var mentions = new List<(string Name, int Block, int Start)>();
        for (var i = 0; i < context.Decisions.Length && mentions.Count < MaxMentions; i++)
        {
            if (context.Decisions[i].Role == BlockRole.Body) Collect(context.Content.TextOf(i), i, mentions);
        }

        foreach (var (name, block, start) in mentions)
        {
            if (mentions.Count(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase)) < MinMentions) continue;
            context.AddOwned(new Evidence(MetadataField.Publication, name, "self-reference", Weight, TextZones.SpanOf(context, block, start, start + name.Length)));
            return;
        }
    }

    private static void Collect(ReadOnlySpan<char> text, int block, List<(string Name, int Block, int Start)> mentions)
    {
        for (var dot = text.IndexOf('.'); dot >= 0 && mentions.Count < MaxMentions;)
        {
            if (TryHost(text, dot, out var start, out var end))
            {
                var introduction = text[Math.Max(0, start - IntroductionWindow)..start];
                var after = text[end..Math.Min(text.Length, end + VerbWindow)];
                if (!introduction.ContainsAny(s_introductions) && after.ContainsAny(s_verbs)) mentions.Add((text[start..end].ToString(), block, start));
            }

            var next = text[(dot + 1)..].IndexOf('.');
            dot = next < 0 ? -1 : dot + 1 + next;
        }
    }

    /// <summary>A word with one dot inside and two to six letters after it, such as "brevin-courier.example".</summary>
    private static bool TryHost(ReadOnlySpan<char> text, int dot, out int start, out int end)
    {
        (start, end) = (dot, dot + 1);
        // Behind nearly all dots stands a blank.
        if (end == text.Length || !char.IsAsciiLetterLower(text[end])) return false;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.')) start--;
        while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        var isWholeWord = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return isWholeWord && dot - start >= 4 && end - dot - 1 is >= 2 and <= 7 && char.IsLetter(text[start]);
    }
}
