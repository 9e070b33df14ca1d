namespace NewsCorpus.Metadata;

/// <summary>Folds runs of white space.</summary>
internal static class Spaces
{
    /// <summary>The text with each run of white space as one space and none at the ends; the text itself when it is so already.</summary>
    public static string Fold(string text) => NeedsFolding(text) ? Folded(text) : text;

    /// <summary>The same of a part of a text, which becomes a string of its own only where it is not so already.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text) => NeedsFolding(text) ? Folded(text.ToString()) : text;

    private static string Folded(string text)
    {
        return string.Create(FoldedLength(text), text, static (target, source) =>
        {
            var (length, pending) = (0, false);
            foreach (var unit in source)
            {
                if (char.IsWhiteSpace(unit))
                {
                    pending = length > 0;
                    continue;
                }

                if (pending) target[length++] = ' ';
                target[length++] = unit;
                pending = false;
            }
        });
    }

    private static bool NeedsFolding(ReadOnlySpan<char> text)
    {
        var previous = ' ';
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) && (unit != ' ' || previous == ' ')) return true;
            previous = unit;
        }

        return text.Length > 0 && previous == ' ';
    }

    private static int FoldedLength(ReadOnlySpan<char> text)
    {
        var (length, pending) = (0, false);
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                pending = length > 0;
                continue;
            }

            length += pending ? 2 : 1;
            pending = false;
        }

        return length;
    }
}
