namespace NewsCorpus.Pdf.Layout;

/// <summary>Puts words that share a baseline together, from left to right, and cuts where the gap could be a gutter between columns.</summary>
internal static class FragmentBuilder
{
    /// <summary>The gap, in ems, from which words are kept apart until it is known whether a column ends there.</summary>
    private const float MaxWordGap = 0.6f;

    /// <summary>Sorts the words by line and place, and returns the fragments that they make, from top to bottom.</summary>
    /// <param name="words">The words, which are sorted in place.</param>
    public static List<Fragment> Build(List<Word> words)
    {
        var fragments = new List<Fragment>(words.Count / 4 + 4);
        words.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Start.CompareTo(b.Start));
        for (var start = 0; start < words.Count;)
        {
            var end = EndOfRow(words, start);
            words.Sort(start, end - start, LeftToRight.Instance);
            AddRow(words, start, end, fragments);
            start = end;
        }

        return fragments;
    }

    private static int EndOfRow(List<Word> words, int start)
    {
        var size = words[start].Size;
        var baseline = words[start].Baseline;
        var end = start + 1;
        for (; end < words.Count; end++)
        {
            var word = words[end];
            if (word.Baseline - baseline > LineMetrics.MaxBaselineShift * Math.Min(size, word.Size)) break;
            // A row follows its larger words, so that a superscript at its start does not split it.
            if (word.Size > size * 1.2f) (size, baseline) = (word.Size, word.Baseline);
        }

        return end;
    }

    private static void AddRow(List<Word> words, int start, int end, List<Fragment> fragments)
    {
        for (var first = start; first < end;)
        {
            var (right, size, baseline) = (words[first].Right, words[first].Size, words[first].Baseline);
            var next = first + 1;
            for (; next < end && words[next].Left - right <= MaxWordGap * EmOf(size, words[next].Size) && words[next].Element == words[first].Element; next++)
            {
                right = Math.Max(right, words[next].Right);
                if (words[next].Size > size) (size, baseline) = (words[next].Size, words[next].Baseline);
            }

            fragments.Add(new Fragment { Element = words[first].Element, Start = first, End = next, Left = words[first].Left, Right = right, Baseline = baseline, Size = size });
            first = next;
        }
    }

    /// <summary>The em that a gap is measured in: that of the larger type, but for display type beside text, which may be a pull quote that the text runs around.</summary>
    private static float EmOf(float first, float second)
    {
        const float MinDisplayRatio = 1.25f;
        var (smaller, larger) = (Math.Min(first, second), Math.Max(first, second));
        return larger < MinDisplayRatio * smaller ? larger : smaller;
    }

    private sealed class LeftToRight : IComparer<Word>
    {
        public static LeftToRight Instance { get; } = new();

        public int Compare(Word x, Word y) => x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Start.CompareTo(y.Start);
    }
}
