namespace NewsCorpus.Blocks;

/// <summary>What kind of element a container is, as far as the fitted features of its blocks look at it. Readers of formats without elements leave it out.</summary>
public enum ContainerTag : byte
{
    /// <summary>Any other element, or none.</summary>
    Other,

    /// <summary>An element whose name the page made up.</summary>
    Custom,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A division without a meaning of its own.</summary>
    Division,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>A section.</summary>
    Section,

    /// <summary>An article.</summary>
    Article,

    /// <summary>What is said of a term in a list of terms.</summary>
    Description,
}
