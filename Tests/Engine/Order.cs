namespace ComplianceEngine.Tests.Engine;

public sealed class Order(string buyer, int amount)
{
    public string Buyer { get; set; } = buyer;

    public int Amount { get; set; } = amount;
}
