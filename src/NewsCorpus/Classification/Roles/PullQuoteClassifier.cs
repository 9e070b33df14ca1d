using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which quotations only repeat the body as display? One whose words stand elsewhere on the page too; a class such as "pullquote" names the
/// ones that were shortened or reworded. A post of social media that the text quotes is one of its sources, also when the text repeats it.
/// </summary>
internal sealed class PullQuoteClassifier : IBlockClassifier
{
    private const float Weight = 5;

    /// <summary>Stripped from both ends: set as display, a quotation ends with a full stop where the sentence goes on after a comma.</summary>
    private const string Ends = " \"'“”„‘’«»‹›…–—-.,!?";

    /// <summary>Shorter ones are the signatures of embedded posts, which repeat too.</summary>
    private const int MinLength = 50;
    private const int MaxLength = 600;

    /// <summary>Each candidate costs a search of the page's text; no article has more of them.</summary>
    private const int MaxCandidates = 30;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var candidates = 0;
        for (var i = 0; i < context.Content.Blocks.Length && candidates < MaxCandidates; i++)
        {
            ref readonly var block = ref context.Content.Blocks[i];
            var near = context.Page.Facts.Blocks[i].Near;
            var isNamed = (near & ElementTraits.PullQuote) != ElementTraits.None;
            if ((near & ElementTraits.Social) != ElementTraits.None || (block.Kind != BlockKind.Quotation && !isNamed) || block.TextLength is < MinLength or > MaxLength) continue;
            candidates++;
            var rule = IsRepeated(context.Content, i) ? "repeats-body" : isNamed && !context.Page.Body[i] ? "pull-quote-class" : null;
            if (rule is null) continue;
            context.Vote(i, BlockRole.PullQuote, Weight, rule);
            context.Vote(i, BlockRole.Body, -Weight, "is-pull-quote");
        }
    }

    private static bool IsRepeated(DocumentContent content, int index)
    {
        ref readonly var block = ref content.Blocks[index];
        var quote = content.TextOf(index).Trim(Ends);
        if (quote.Length < MinLength) return false;
        return content.Text[..block.TextStart].IndexOf(quote, StringComparison.Ordinal) >= 0
            || content.Text[(block.TextStart + block.TextLength)..].IndexOf(quote, StringComparison.Ordinal) >= 0;
    }
}
