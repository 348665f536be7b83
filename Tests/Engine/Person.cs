namespace ComplianceEngine.Tests.Engine;

public sealed class Person(string name, int age)
{
    public string Name { get; } = name;

    public int Age { get; set; } = age;
}
