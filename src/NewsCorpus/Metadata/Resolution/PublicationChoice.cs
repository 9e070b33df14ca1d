namespace NewsCorpus.Metadata.Resolution;

/// <summary>Chooses the publication.</summary>
internal static class PublicationChoice
{
    public static string? Choose(MetadataContext context, ChosenClaims chosen, string? headline)
    {
        var candidates = PublicationCandidates.Collect(context);
        FieldModel.For("publication").Score(candidates);
        foreach (var candidate in candidates)
        {
            if (IsHeadline(candidate.Value, headline)) candidate.Probability = 0;
        }

        var best = CandidateSet.Best(candidates);
        if (best is not null && best.Probability <= Thresholds.Least(context.Options.Focus, precision: 0.3f, balanced: 0.02f, recall: 0)) best = null;
        chosen.Record(candidates, best);
        return best?.Value;
    }

    /// <summary>Whether a name is the headline, which pages print behind their own name, too: "Lake Post: Lake freezes over".</summary>
    private static bool IsHeadline(ReadOnlySpan<char> name, ReadOnlySpan<char> headline)
    {
        Span<char> key = stackalloc char[TextKey.MaxLength];
        Span<char> headlineKey = stackalloc char[TextKey.MaxLength];
        return !headline.IsEmpty && TextKey.Write(name, key).SequenceEqual(TextKey.Write(headline, headlineKey));
    }
}
