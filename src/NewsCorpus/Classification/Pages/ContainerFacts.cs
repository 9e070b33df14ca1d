using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Pages;

/// <summary>Where a container stands towards the ones that hold most of the running text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ContainerFacts
{
    /// <summary>The nearest container around it that holds more blocks; -1 for none. Wrappers of the same content are stepped over.</summary>
    public int Wider;

    /// <summary>The outermost container around it, or itself, that does not hold the majority container; the majority container's own child inside it.</summary>
    public int Branch;

    /// <summary>The number of wider containers until one holds the best container; 0 inside the best one or around it.</summary>
    public short StepsToBest;

    /// <summary>The number of wider containers until one holds the headline too.</summary>
    public short StepsToHeadline;

    /// <summary>The narrowest container around it, or itself, that holds the headline.</summary>
    public int WithHeadline;

    /// <summary>Whether it lies inside the best container.</summary>
    public bool InBest;
}
