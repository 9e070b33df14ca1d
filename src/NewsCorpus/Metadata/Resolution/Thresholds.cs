namespace NewsCorpus.Metadata.Resolution;

/// <summary>How probable a value has to be, by the mistake that a user minds more.</summary>
internal static class Thresholds
{
    /// <summary>The least probability under a focus.</summary>
    public static float Least(Focus focus, float precision, float balanced, float recall) => focus switch
    {
        Focus.Precision => precision,
        Focus.Recall => recall,
        _ => balanced,
    };
}
