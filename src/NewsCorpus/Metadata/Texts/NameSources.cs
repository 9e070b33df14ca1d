namespace NewsCorpus.Metadata.Texts;

/// <summary>The ways in which the name of a publication is found in a text.</summary>
[Flags]
internal enum NameSources
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It is a host name or stands in a mail address.</summary>
    Host = 1,

    /// <summary>It stands behind the copyright sign.</summary>
    Copyright = 2,

    /// <summary>It stands behind the headline in the title of the page.</summary>
    PageTitle = 4,

    /// <summary>A short line has the letters of a host.</summary>
    Printed = 8,

    /// <summary>A phrase such as "Source" introduces it.</summary>
    Stated = 16,

    /// <summary>Words in capitals that stand together again and again outside the body.</summary>
    Frequent = 32,
}
