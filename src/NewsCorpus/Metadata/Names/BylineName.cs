using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Names;

/// <summary>A name on a line, as a place in it: most names are looked at and dropped, so that no string is made of them.</summary>
/// <param name="Start">Where it starts on the line.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">Whose name it is.</param>
/// <param name="Joined">The name with a suffix that stood behind a separator, "Ann Lee Jr."; null when it stands on the line as it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BylineName(int Start, int Length, AuthorKind Kind, string? Joined)
{
    /// <summary>The name.</summary>
    /// <param name="line">The line that it stands on.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> line) => Joined ?? line.Slice(Start, Length);
}
