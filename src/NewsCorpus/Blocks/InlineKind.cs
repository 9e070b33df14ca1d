namespace NewsCorpus.Blocks;

/// <summary>What an inline mark does to the text it covers.</summary>
public enum InlineKind : byte
{
    /// <summary>A hyperlink.</summary>
    Link,

    /// <summary>Text in italics or otherwise stressed.</summary>
    Emphasis,

    /// <summary>Text in bold.</summary>
    Strong,

    /// <summary>An image at this place; it covers no text.</summary>
    Image,

    /// <summary>A machine-readable time.</summary>
    Time,

    /// <summary>An inline element whose names hint at its purpose, such as a span of class "author"; see <see cref="InlineMark.Traits"/>.</summary>
    Named,
}
