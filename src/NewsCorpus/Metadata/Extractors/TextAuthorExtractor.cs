using NewsCorpus.Classification.Lines;
using NewsCorpus.Metadata.Names;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Claims the names near headline and body of a text as authors, with the log-odds that a fitted model gives them,
/// and the line of the most probable one as the byline. The persons of one list stand or fall
/// together, with the mean of theirs: a model that sees one name at a time takes those whose given names it knows. Thread-safe.
/// </summary>
/// <param name="models">The models; null takes the embedded ones.</param>
internal sealed class TextAuthorExtractor(TextFieldModels? models = null) : IEvidenceExtractor
{
    // Just under what the focus on recall takes: what cannot be chosen is not worth an object.
    private const float LeastScore = -2.3f;

    // Who is less probable stands in a list with others by chance, such as an entry of a menu.
    private const float LeastShared = -3.5f;
    private const string BylineRule = "line-of-author";

    // "记者 柳闻溪", "유하늘 기자", "… bis zum Sommer. (Jutta Kern)": what states who wrote leaves little doubt.
    private const float StatedWeight = 1;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.TextOutline is not { } outline) return;
        using var candidates = TextAuthorCandidates.Collect(outline);
        outline.Score(candidates, (models ?? TextFieldModels.Embedded).Author);
        WeighStated(candidates.Items);
        Span<bool> heard = stackalloc bool[candidates.Count];
        for (var i = 0; i < heard.Length; i++)
        {
            heard[i] = candidates[i].Score >= LeastShared && !IsBeaten(i, candidates.Items) && !IsPlaceBeside(i, candidates.Items, outline) && !WireVotes.IsHeader(context.Decisions[candidates[i].Block].Rule);
        }

        var (byline, best) = (-1, float.NegativeInfinity);
        for (var i = 0; i < heard.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (!heard[i] || ScoreInList(candidate, candidates.Items, heard) is not (>= LeastScore and var score)) continue;
            context.AddOwned(new Evidence(MetadataField.Author, candidate.Value.ToString(), candidate.Rule, score, outline.SpanOf(candidate.Block, candidate.Start, candidate.End))
            {
                Cues = candidate.Kind == AuthorKind.Person ? EvidenceCues.None : EvidenceCues.Organization,
            });
            // A signature is no line of its own.
            if (score > best && !candidate.IsSignature) (byline, best) = (candidate.Block, score);
        }

        if (byline >= 0) context.AddOwned(new Evidence(MetadataField.Byline, context.Content.StringOf(byline), BylineRule, best, context.Content.Blocks[byline].Span));
    }

    /// <summary>Who edited is no author, but where a phrase of East Asia states nobody else.</summary>
    private static void WeighStated(Span<TextAuthorCandidate> candidates)
    {
        var isWritten = false;
        foreach (ref readonly var candidate in candidates) isWritten |= candidate.IsStatedUncased && !candidate.IsEditor;
        foreach (ref var candidate in candidates)
        {
            if (candidate.IsEditor && (isWritten || !candidate.IsStatedUncased)) candidate.Score = float.NegativeInfinity;
            else if (candidate.IsStated) candidate.Score = MathF.Max(candidate.Score, StatedWeight);
        }
    }

    private static float ScoreInList(in TextAuthorCandidate candidate, ReadOnlySpan<TextAuthorCandidate> candidates, ReadOnlySpan<bool> heard)
    {
        if (candidate.Kind != AuthorKind.Person) return candidate.Score;
        var (sum, count) = (0f, 0);
        for (var i = 0; i < heard.Length; i++)
        {
            if (!heard[i] || candidates[i].List != candidate.List || candidates[i].Kind != AuthorKind.Person) continue;
            sum += candidates[i].Score;
            count++;
        }

        return sum / count;
    }

    /// <summary>
    /// "By Ann Lee — Port Elling": what stands behind another name on its line, opens with no given name and comes in the body, where the other one does not, is
    /// where she wrote it. A word that joins makes it another author. Known failure: an author whom the body names, behind a comma and with a rare given name.
    /// </summary>
    private static bool IsPlaceBeside(int index, ReadOnlySpan<TextAuthorCandidate> candidates, TextOutline outline)
    {
        ref readonly var place = ref candidates[index];
        if (place.Kind != AuthorKind.Person || place.Occurrences.InBody == 0 || GivenNames.Opens(place.Value.Span)) return false;
        foreach (ref readonly var other in candidates[..index])
        {
            if (other.Block != place.Block || other.Kind != AuthorKind.Person || other.End > place.Start || other.Occurrences.InBody > 0) continue;
            if (!HoldsJoiner(outline.TextOf(place.Block)[other.End..place.Start])) return true;
        }

        return false;
    }

    private static bool HoldsJoiner(ReadOnlySpan<char> between)
    {
        if (between.IndexOfAny('&', '+', '、') >= 0) return true;
        foreach (var range in between.Split(' '))
        {
            if (BylineWords.IsJoiner(between[range])) return true;
        }

        return false;
    }

    /// <summary>Of a name and a part of it, the more probable one speaks.</summary>
    private static bool IsBeaten(int index, ReadOnlySpan<TextAuthorCandidate> candidates)
    {
        var (whole, score) = (candidates[index].Whole, candidates[index].Score);
        if (whole >= 0 && candidates[whole].Score >= score) return true;
        foreach (ref readonly var other in candidates)
        {
            if (other.Whole == index && other.Score > score) return true;
        }

        return false;
    }
}
