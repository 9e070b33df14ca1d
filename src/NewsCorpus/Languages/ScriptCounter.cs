namespace NewsCorpus.Languages;

/// <summary>Finds the script that most of a text is written in.</summary>
internal static class ScriptCounter
{
    // One Han character or Hangul syllable says about as much as this many letters of an alphabet.
    private const int DenseWeight = 3;

    /// <summary>The script with the most letters, or <see cref="Script.None"/> where there are none, or only one letter over and over.</summary>
    public static Script Dominant(ReadOnlySpan<char> text)
    {
        var scripts = ScriptTable.Scripts;
        Span<int> counts = stackalloc int[64];
        counts.Clear();
        var first = '\0';
        var isVaried = false;
        foreach (var unit in text)
        {
            var script = scripts[unit];
            counts[(int)script]++;
            if (script < Script.Latin) continue;
            if (first == '\0') first = unit;
            isVaried |= unit != first;
        }

        if (!isVaried) return Script.None;
        counts[(int)Script.HanKana] *= DenseWeight;
        counts[(int)Script.Hangul] *= DenseWeight;
        var best = Script.None;
        var most = 0;
        for (var i = (int)Script.Latin; i < ScriptTable.Count; i++)
        {
            if (counts[i] <= most) continue;
            most = counts[i];
            best = (Script)i;
        }

        return best;
    }
}
