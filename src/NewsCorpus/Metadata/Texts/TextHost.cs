using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A host that the furniture of a page names.</summary>
/// <param name="Name">The host without "www.", in lower case.</param>
/// <param name="Label">The label that names the site.</param>
/// <param name="Count">How often it is named.</param>
/// <param name="Mails">How often of these in a mail address.</param>
/// <param name="Addresses">How often of these in a web address, behind "www." or a slash.</param>
/// <param name="Block">The block of its first mention.</param>
/// <param name="Start">Where it starts in the text of that block.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextHost(string Name, string Label, int Count, int Mails, int Addresses, int Block, int Start)
{
    /// <summary>The longest label that the system of host names allows.</summary>
    private const int MaxLabelLength = 63;

    /// <summary>Whether a name has the letters of the host, an article before them left aside: "The Brevin Courier" of brevincourier.example.</summary>
    public bool IsNamedBy(ReadOnlySpan<char> name)
    {
        if (HasLetters(name, Label)) return true;
        var space = name is [_, _, ' ', ..] ? 2 : 3;
        return name.Length > space && name[space] == ' ' && name[..space] is "The" or "the" or "Die" or "Der" or "Das" or "Le" or "La" or "El" or "Il" && HasLetters(name[(space + 1)..], Label);
    }

    /// <summary>Whether a name has the letters of the host, to the last one.</summary>
    public bool IsSpeltBy(ReadOnlySpan<char> name) => HasLetters(name, Label);

    /// <summary>Whether the letters and digits of a name stand together in the label.</summary>
    public bool Contains(ReadOnlySpan<char> key)
    {
        if (key.Length < 3 || key.Length > Label.Length || Label.Length > MaxLabelLength) return false;
        Span<char> letters = stackalloc char[Label.Length];
        var length = 0;
        foreach (var unit in Label)
        {
            if (unit != '-') letters[length++] = unit;
        }

        return letters[..length].IndexOf(key) >= 0;
    }

    private static bool HasLetters(ReadOnlySpan<char> name, ReadOnlySpan<char> label)
    {
        var at = 0;
        foreach (var unit in name)
        {
            if (!char.IsLetterOrDigit(unit)) continue;
            while (at < label.Length && label[at] == '-') at++;
            if (at == label.Length || char.ToLowerInvariant(unit) != label[at]) return false;
            at++;
        }

        return at == label.Length;
    }
}
