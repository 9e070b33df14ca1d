using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Does the article break off? An offer to subscribe that follows a short body, together with a page that declares itself not free or a
/// declared body that goes on, says so; an offer alone does not, because most newspapers print one under every article.
/// </summary>
internal sealed class TruncationClassifier : IBlockClassifier
{
    private const int MaxBlocksAfter = 8;
    private const float ShortBodyWords = 250;
    private const float LongerBody = 1.5f;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html || !context.IsArticle) return;
        var page = context.Page;
        var last = page.Body.LastIndexOf(true);
        if (last < 0) return;
        var ellipsis = context.Content.TextOf(last) is [.., '…'] or [.., '.', '.', '.'];
        var goesOn = page.Facts.Declared.Body is { } declared && declared.Length > LongerBody * LengthOf(page);
        var offer = FindOffer(page, last);
        if (offer < 0 && !(ellipsis && goesOn)) return;
        if (!goesOn && !ellipsis && !(page.BodyWords(0, last + 1) < ShortBodyWords && IsDeclaredNotFree(context.Content.Declarations))) return;
        context.Report(new Diagnostic(
            DiagnosticCodes.ArticleTruncated,
            "The article breaks off: " + (goesOn ? "the declared body is longer." : "an offer to subscribe follows."),
            context.Content.Blocks[offer < 0 ? last : offer].Span));
    }

    private static int LengthOf(PageView page)
    {
        var length = 0;
        for (var i = 0; i < page.Body.Length; i++)
        {
            if (page.Body[i]) length += page.Facts.Content.Blocks[i].TextLength;
        }

        return length;
    }

    private static int FindOffer(PageView page, int last)
    {
        for (var i = last + 1; i < Math.Min(page.Body.Length, last + 1 + MaxBlocksAfter); i++)
        {
            ref readonly var known = ref page.Facts.Blocks[i];
            if ((known.Near & ElementTraits.Paywall) != ElementTraits.None || (known.Cues & TextCueRoles.Paywall) != TextCueRoles.None) return i;
        }

        return -1;
    }

    private static bool IsDeclaredNotFree(IReadOnlyList<Declaration> declarations)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].Key == "isAccessibleForFree" && declarations[i].Value.Equals("false", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
