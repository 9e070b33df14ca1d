namespace NewsCorpus.Pdf.Layout;

/// <summary>Fragments that are read line by line: a column, or a part of it between two things that span columns.</summary>
/// <param name="Fragments">Its fragments from top to bottom.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
internal sealed record Region(List<Fragment> Fragments, float Left, float Right)
{
    /// <summary>The region that holds some fragments.</summary>
    public static Region Of(List<Fragment> fragments)
    {
        float left = float.MaxValue, right = float.MinValue;
        foreach (var fragment in fragments)
        {
            left = Math.Min(left, fragment.Left);
            right = Math.Max(right, fragment.Right);
        }

        return new Region(fragments, left, right);
    }
}
