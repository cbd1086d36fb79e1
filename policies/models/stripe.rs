// async-stripe: what leaves for the service is in the parameters (see the model). Written from its sources: the fields are
// those of the crate, what they are made of is left out.

use std::intrinsics::*;

#[derive(Debug)]
pub struct StripeError;
impl std::fmt::Display for StripeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for StripeError {}
pub type Metadata = std::collections::HashMap<String, String>;
#[derive(Clone)]
pub struct Client;
impl Client {
    pub fn new(secret_key: impl Into<String>) -> Client {
        Client
    }
}
#[derive(Clone, Debug)]
pub enum Expandable<T> {
    Id(String),
    Object(Box<T>),
}
#[derive(Clone, Debug, Default)]
pub struct List<T> {
    pub data: Vec<T>,
    pub has_more: bool,
    pub url: String,
}
#[derive(Clone, Debug)]
pub struct Deleted<T> {
    pub id: T,
    pub deleted: bool,
}
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptTos;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AccountBusinessType {
    Company,
    GovernmentEntity,
    Individual,
    NonProfit,
}
#[derive(Clone, Debug, PartialEq)]
pub struct AccountId;
#[derive(Clone, Debug, PartialEq)]
pub struct AccountSettingsParams;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AccountType {
    Custom,
    Express,
    Standard,
}
#[derive(Clone, Debug, PartialEq)]
pub struct AddInvoiceItems;
#[derive(Clone, Debug, PartialEq)]
pub struct ApiErrors;
#[derive(Clone, Debug, PartialEq)]
pub struct Application;
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicationFee;
#[derive(Clone, Debug, PartialEq)]
pub struct BalanceTransaction;
#[derive(Clone, Debug, PartialEq)]
pub struct BillingDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct BusinessProfile;
#[derive(Clone, Debug, PartialEq)]
pub struct CardDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct CardPresent;
#[derive(Clone, Debug, PartialEq)]
pub struct CashBalance;
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeId;
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeOutcome;
#[derive(Clone, Debug, PartialEq)]
pub struct ChargeSourceParams;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChargeStatus {
    Failed,
    Pending,
    Succeeded,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionBillingAddressCollection {
    Auto,
    Required,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionCustomerCreation {
    Always,
    IfRequired,
}
#[derive(Clone, Debug, PartialEq)]
pub struct CheckoutSessionId;
#[derive(Clone, Debug, PartialEq)]
pub struct CheckoutSessionLocale;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionMode {
    Payment,
    Setup,
    Subscription,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionPaymentMethodCollection {
    Always,
    IfRequired,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionRedirectOnCompletion {
    Always,
    IfRequired,
    Never,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionSubmitType {
    Auto,
    Book,
    Donate,
    Pay,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CheckoutSessionUiMode {
    Embedded,
    Hosted,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CollectionMethod {
    ChargeAutomatically,
    SendInvoice,
}
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyParams;
#[derive(Clone, Debug, PartialEq)]
pub struct CouponId;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccountCapabilities;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccountDocuments;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateChargeRadarOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionAfterExpiration;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionAutomaticTax;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionConsentCollection;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionCustomFields;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionCustomText;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionCustomerUpdate;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionDiscounts;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionInvoiceCreation;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionLineItems;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionPaymentIntentData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionPaymentMethodOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionPaymentMethodTypes;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionPhoneNumberCollection;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionSetupIntentData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionShippingAddressCollection;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionShippingOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionSubscriptionData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCheckoutSessionTaxIdCollection;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerCashBalance;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerShipping;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerTax;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceAutomaticTax;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceCustomFields;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceDiscounts;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceFromInvoice;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceIssuer;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoicePaymentSettings;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceRendering;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceRenderingOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceShippingCost;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceShippingDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInvoiceTransferData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentAutomaticPaymentMethods;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentMandateData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentPaymentMethodData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentPaymentMethodOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentRadarOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentShipping;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentIntentTransferData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodAcssDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodAffirm;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodAfterpayClearpay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodAlipay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodAuBecsDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodBacsDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodBancontact;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodBlik;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodBoleto;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodCardUnion;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodCashapp;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodCustomerBalance;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodEps;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodFpx;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodGiropay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodGrabpay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodIdeal;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodInteracPresent;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodKlarna;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodKonbini;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodLink;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodOxxo;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodP24;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodPaynow;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodPaypal;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodPix;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodPromptpay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodRadarOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodRevolutPay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodSepaDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodSofort;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodSwish;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodUsBankAccount;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodWechatPay;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentMethodZip;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePriceCurrencyOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePriceCustomUnitAmount;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePriceProductData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePriceRecurring;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePriceTiers;
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePriceTransformQuantity;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateProductDefaultPriceData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateProductFeatures;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSetupIntentAutomaticPaymentMethods;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CreateSetupIntentFlowDirections {
    Inbound,
    Outbound,
}
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSetupIntentMandateData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSetupIntentPaymentMethodData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSetupIntentPaymentMethodOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSetupIntentSingleUse;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionAutomaticTax;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionBillingCycleAnchorConfig;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionInvoiceSettings;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionItems;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionPaymentSettings;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionPendingInvoiceItemInterval;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionTransferData;
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSubscriptionTrialSettings;
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Currency {
    #[default]
    USD,
    EUR,
    GBP,
    CNY,
    JPY,
    CHF,
}
#[derive(Clone, Debug, PartialEq)]
pub struct CurrencyMap;
#[derive(Clone, Debug, PartialEq)]
pub struct CurrencyOption;
#[derive(Clone, Debug, PartialEq)]
pub struct CustomUnitAmount;
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerId;
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerInvoiceSettings;
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerTax;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CustomerTaxExempt {
    Exempt,
    None,
    Reverse,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CustomerTaxExemptFilter {
    Exempt,
    None,
    Reverse,
}
#[derive(Clone, Debug, PartialEq)]
pub struct DestinationSpecs;
#[derive(Clone, Debug, PartialEq)]
pub struct Discount;
#[derive(Clone, Debug, PartialEq)]
pub struct FraudDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct FraudDetailsParams;
#[derive(Clone, Debug, PartialEq)]
pub struct IdOrCreate;
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceId;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InvoicePendingInvoiceItemsBehavior {
    Exclude,
    Include,
    IncludeAndRequire,
}
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceSettingCustomerSetting;
#[derive(Clone, Debug, PartialEq)]
pub struct Level3;
#[derive(Clone, Debug, PartialEq)]
pub struct Mandate;
#[derive(Clone, Debug, PartialEq)]
pub struct MandateId;
#[derive(Clone, Debug, PartialEq)]
pub struct PackageDimensions;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentFlowsAmountDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentFlowsAutomaticPaymentMethodsPaymentIntent;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentFlowsAutomaticPaymentMethodsSetupIntent;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentFlowsPrivatePaymentMethodsAlipay;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentIntentCancellationReason {
    Abandoned,
    Automatic,
    Duplicate,
    FailedInvoice,
    Fraudulent,
    RequestedByCustomer,
    VoidInvoice,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentIntentCaptureMethod {
    Automatic,
    AutomaticAsync,
    Manual,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentIntentConfirmationMethod {
    Automatic,
    Manual,
}
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentIntentId;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentIntentNextAction;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentIntentOffSession;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentIntentPaymentMethodOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentIntentProcessing;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentIntentSetupFutureUsage {
    OffSession,
    OnSession,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentIntentSetupFutureUsageFilter {
    OffSession,
    OnSession,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentIntentStatus {
    Canceled,
    Processing,
    RequiresAction,
    RequiresCapture,
    RequiresConfirmation,
    RequiresPaymentMethod,
    Succeeded,
}
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodAcssDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodAffirm;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodAfterpayClearpay;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodAuBecsDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodBacsDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodBancontact;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodBlik;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodBoleto;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodCashapp;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodConfigurationId;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodCustomerBalance;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodEps;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodFpx;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodGiropay;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodGrabpay;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodId;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodIdeal;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodInteracPresent;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodKlarna;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodKonbini;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodLink;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodOxxo;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodP24;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodPaynow;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodPaypal;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodPix;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodPromptpay;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodRevolutPay;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodSepaDebit;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodSofort;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodSwish;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodType;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodTypeFilter;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodUsBankAccount;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodWechatPay;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentMethodZip;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentSource;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentSourceId;
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentSourceParams;
#[derive(Clone, Debug, PartialEq)]
pub struct PayoutDestinationUnion;
#[derive(Clone, Debug, PartialEq)]
pub struct PayoutId;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PayoutMethod {
    Instant,
    Standard,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PayoutReconciliationStatus {
    Completed,
    InProgress,
    NotApplicable,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PayoutSourceType {
    BankAccount,
    Card,
    Fpx,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PayoutType {
    BankAccount,
    Card,
}
#[derive(Clone, Debug, PartialEq)]
pub struct PersonParams;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PriceBillingScheme {
    PerUnit,
    Tiered,
}
#[derive(Clone, Debug, PartialEq)]
pub struct PriceId;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PriceTaxBehavior {
    Exclusive,
    Inclusive,
    Unspecified,
}
#[derive(Clone, Debug, PartialEq)]
pub struct PriceTier;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PriceTiersMode {
    Graduated,
    Volume,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PriceType {
    OneTime,
    Recurring,
}
#[derive(Clone, Debug, PartialEq)]
pub struct ProductFeature;
#[derive(Clone, Debug, PartialEq)]
pub struct ProductId;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ProductType {
    Good,
    Service,
}
#[derive(Clone, Debug, PartialEq)]
pub struct PromotionCodeId;
#[derive(Clone, Debug, PartialEq)]
pub struct RadarRadarOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct Recurring;
#[derive(Clone, Debug, PartialEq)]
pub struct RefundDestinationDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct RefundId;
#[derive(Clone, Debug, PartialEq)]
pub struct RefundNextAction;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RefundOrigin {
    CustomerBalance,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RefundReason {
    Duplicate,
    ExpiredUncapturedCharge,
    Fraudulent,
    RequestedByCustomer,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RefundReasonFilter {
    Duplicate,
    Fraudulent,
    RequestedByCustomer,
}
#[derive(Clone, Debug, PartialEq)]
pub struct Review;
#[derive(Clone, Debug, PartialEq)]
pub struct Scheduled;
#[derive(Clone, Debug, PartialEq)]
pub struct SetupAttempt;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SetupIntentCancellationReason {
    Abandoned,
    Duplicate,
    RequestedByCustomer,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SetupIntentFlowDirections {
    Inbound,
    Outbound,
}
#[derive(Clone, Debug, PartialEq)]
pub struct SetupIntentId;
#[derive(Clone, Debug, PartialEq)]
pub struct SetupIntentNextAction;
#[derive(Clone, Debug, PartialEq)]
pub struct SetupIntentPaymentMethodOptions;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SetupIntentStatus {
    Canceled,
    Processing,
    RequiresAction,
    RequiresConfirmation,
    RequiresPaymentMethod,
    Succeeded,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SubscriptionBillingCycleAnchor {
    Now,
    Unchanged,
}
#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionBillingThresholds;
#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionId;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SubscriptionPaymentBehavior {
    AllowIncomplete,
    DefaultIncomplete,
    ErrorIfIncomplete,
    PendingIfIncomplete,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SubscriptionProrationBehavior {
    AlwaysInvoice,
    CreateProrations,
    None,
}
#[derive(Clone, Debug, PartialEq)]
pub struct TaxCode;
#[derive(Clone, Debug, PartialEq)]
pub struct TaxCodeId;
#[derive(Clone, Debug, PartialEq)]
pub struct TaxId;
#[derive(Clone, Debug, PartialEq)]
pub struct TaxIdData;
#[derive(Clone, Debug, PartialEq)]
pub struct TestHelpersTestClock;
#[derive(Clone, Debug, PartialEq)]
pub struct Timestamp;
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer;
#[derive(Clone, Debug, PartialEq)]
pub struct TransferData;
#[derive(Clone, Debug, PartialEq)]
pub struct TransferDataParams;
#[derive(Clone, Debug, PartialEq)]
pub struct TransferReversal;
#[derive(Clone, Debug, PartialEq)]
pub struct TransformQuantity;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAccountCapabilities;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAccountDocuments;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateApiParam;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateCustomerCashBalance;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateCustomerShipping;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateCustomerTax;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaymentIntentPaymentMethodData;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaymentIntentPaymentMethodOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaymentIntentShipping;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaymentIntentTransferData;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaymentMethodLink;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaymentMethodUsBankAccount;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePriceCurrencyOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateProductFeatures;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UpdateSetupIntentFlowDirections {
    Inbound,
    Outbound,
}
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSetupIntentPaymentMethodData;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSetupIntentPaymentMethodOptions;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionAutomaticTax;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionCancellationDetails;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionInvoiceSettings;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionItems;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionPauseCollection;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionPaymentSettings;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionPendingInvoiceItemInterval;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionTransferData;
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSubscriptionTrialSettings;
#[derive(Clone, Debug)]
pub struct Account {
    pub id: AccountId,
}
#[derive(Clone, Debug, Default)]
pub struct Address {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}
#[derive(Clone, Debug)]
pub struct Charge {
    pub id: ChargeId,
    pub amount: i64,
    pub amount_captured: i64,
    pub amount_refunded: i64,
    pub application: Option<Expandable<Application>>,
    pub application_fee: Option<Expandable<ApplicationFee>>,
    pub application_fee_amount: Option<i64>,
    pub authorization_code: Option<String>,
    pub balance_transaction: Option<Expandable<BalanceTransaction>>,
    pub billing_details: BillingDetails,
    pub calculated_statement_descriptor: Option<String>,
    pub captured: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Option<Expandable<Customer>>,
    pub description: Option<String>,
    pub disputed: bool,
    pub failure_balance_transaction: Option<Expandable<BalanceTransaction>>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub fraud_details: Option<FraudDetails>,
    pub invoice: Option<Expandable<Invoice>>,
    pub level3: Option<Level3>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub on_behalf_of: Option<Expandable<Account>>,
    pub outcome: Option<ChargeOutcome>,
    pub paid: bool,
    pub payment_intent: Option<Expandable<PaymentIntent>>,
    pub payment_method: Option<String>,
    pub payment_method_details: Option<PaymentMethodDetails>,
    pub radar_options: Option<RadarRadarOptions>,
    pub receipt_email: Option<String>,
    pub receipt_number: Option<String>,
    pub receipt_url: Option<String>,
    pub refunded: bool,
    pub refunds: Option<List<Refund>>,
    pub review: Option<Expandable<Review>>,
    pub shipping: Option<Shipping>,
    pub source: Option<PaymentSource>,
    pub source_transfer: Option<Expandable<Transfer>>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: ChargeStatus,
    pub transfer: Option<Expandable<Transfer>>,
    pub transfer_data: Option<TransferData>,
    pub transfer_group: Option<String>,
}
#[derive(Clone, Debug)]
pub struct CheckoutSession {
    pub id: CheckoutSessionId,
}
#[derive(Clone, Debug, Default)]
pub struct CreateAccount<'a> {
    pub account_token: Option<&'a str>,
    pub business_profile: Option<BusinessProfile>,
    pub business_type: Option<AccountBusinessType>,
    pub capabilities: Option<CreateAccountCapabilities>,
    pub company: Option<CompanyParams>,
    pub country: Option<&'a str>,
    pub default_currency: Option<Currency>,
    pub documents: Option<CreateAccountDocuments>,
    pub email: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub external_account: Option<&'a str>,
    pub individual: Option<PersonParams>,
    pub metadata: Option<Metadata>,
    pub settings: Option<AccountSettingsParams>,
    pub tos_acceptance: Option<AcceptTos>,
    pub type_: Option<AccountType>,
}
impl<'a> CreateAccount<'a> {
    pub fn new() -> CreateAccount<'a> {
        CreateAccount { account_token: opaque(), business_profile: opaque(), business_type: opaque(), capabilities: opaque(), company: opaque(), country: opaque(), default_currency: opaque(), documents: opaque(), email: opaque(), expand: opaque(), external_account: opaque(), individual: opaque(), metadata: opaque(), settings: opaque(), tos_acceptance: opaque(), type_: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateCharge<'a> {
    pub amount: Option<i64>,
    pub application_fee: Option<i64>,
    pub application_fee_amount: Option<i64>,
    pub capture: Option<bool>,
    pub currency: Option<Currency>,
    pub customer: Option<CustomerId>,
    pub description: Option<&'a str>,
    pub destination: Option<DestinationSpecs>,
    pub expand: &'a [&'a str],
    pub metadata: Option<Metadata>,
    pub on_behalf_of: Option<&'a str>,
    pub radar_options: Option<CreateChargeRadarOptions>,
    pub receipt_email: Option<&'a str>,
    pub shipping: Option<Shipping>,
    pub source: Option<ChargeSourceParams>,
    pub statement_descriptor: Option<&'a str>,
    pub statement_descriptor_suffix: Option<&'a str>,
    pub transfer_data: Option<TransferDataParams>,
    pub transfer_group: Option<&'a str>,
}
impl<'a> CreateCharge<'a> {
    pub fn new() -> CreateCharge<'a> {
        CreateCharge { amount: opaque(), application_fee: opaque(), application_fee_amount: opaque(), capture: opaque(), currency: opaque(), customer: opaque(), description: opaque(), destination: opaque(), expand: opaque(), metadata: opaque(), on_behalf_of: opaque(), radar_options: opaque(), receipt_email: opaque(), shipping: opaque(), source: opaque(), statement_descriptor: opaque(), statement_descriptor_suffix: opaque(), transfer_data: opaque(), transfer_group: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateCheckoutSession<'a> {
    pub after_expiration: Option<CreateCheckoutSessionAfterExpiration>,
    pub allow_promotion_codes: Option<bool>,
    pub automatic_tax: Option<CreateCheckoutSessionAutomaticTax>,
    pub billing_address_collection: Option<CheckoutSessionBillingAddressCollection>,
    pub cancel_url: Option<&'a str>,
    pub client_reference_id: Option<&'a str>,
    pub consent_collection: Option<CreateCheckoutSessionConsentCollection>,
    pub currency: Option<Currency>,
    pub custom_fields: Option<Vec<CreateCheckoutSessionCustomFields>>,
    pub custom_text: Option<CreateCheckoutSessionCustomText>,
    pub customer: Option<CustomerId>,
    pub customer_creation: Option<CheckoutSessionCustomerCreation>,
    pub customer_email: Option<&'a str>,
    pub customer_update: Option<CreateCheckoutSessionCustomerUpdate>,
    pub discounts: Option<Vec<CreateCheckoutSessionDiscounts>>,
    pub expand: &'a [&'a str],
    pub expires_at: Option<Timestamp>,
    pub invoice_creation: Option<CreateCheckoutSessionInvoiceCreation>,
    pub line_items: Option<Vec<CreateCheckoutSessionLineItems>>,
    pub locale: Option<CheckoutSessionLocale>,
    pub metadata: Option<Metadata>,
    pub mode: Option<CheckoutSessionMode>,
    pub payment_intent_data: Option<CreateCheckoutSessionPaymentIntentData>,
    pub payment_method_collection: Option<CheckoutSessionPaymentMethodCollection>,
    pub payment_method_configuration: Option<PaymentMethodConfigurationId>,
    pub payment_method_options: Option<CreateCheckoutSessionPaymentMethodOptions>,
    pub payment_method_types: Option<Vec<CreateCheckoutSessionPaymentMethodTypes>>,
    pub phone_number_collection: Option<CreateCheckoutSessionPhoneNumberCollection>,
    pub redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion>,
    pub return_url: Option<&'a str>,
    pub setup_intent_data: Option<CreateCheckoutSessionSetupIntentData>,
    pub shipping_address_collection: Option<CreateCheckoutSessionShippingAddressCollection>,
    pub shipping_options: Option<Vec<CreateCheckoutSessionShippingOptions>>,
    pub submit_type: Option<CheckoutSessionSubmitType>,
    pub subscription_data: Option<CreateCheckoutSessionSubscriptionData>,
    pub success_url: Option<&'a str>,
    pub tax_id_collection: Option<CreateCheckoutSessionTaxIdCollection>,
    pub ui_mode: Option<CheckoutSessionUiMode>,
}
impl<'a> CreateCheckoutSession<'a> {
    pub fn new() -> CreateCheckoutSession<'a> {
        CreateCheckoutSession { after_expiration: opaque(), allow_promotion_codes: opaque(), automatic_tax: opaque(), billing_address_collection: opaque(), cancel_url: opaque(), client_reference_id: opaque(), consent_collection: opaque(), currency: opaque(), custom_fields: opaque(), custom_text: opaque(), customer: opaque(), customer_creation: opaque(), customer_email: opaque(), customer_update: opaque(), discounts: opaque(), expand: opaque(), expires_at: opaque(), invoice_creation: opaque(), line_items: opaque(), locale: opaque(), metadata: opaque(), mode: opaque(), payment_intent_data: opaque(), payment_method_collection: opaque(), payment_method_configuration: opaque(), payment_method_options: opaque(), payment_method_types: opaque(), phone_number_collection: opaque(), redirect_on_completion: opaque(), return_url: opaque(), setup_intent_data: opaque(), shipping_address_collection: opaque(), shipping_options: opaque(), submit_type: opaque(), subscription_data: opaque(), success_url: opaque(), tax_id_collection: opaque(), ui_mode: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateCustomer<'a> {
    pub address: Option<Address>,
    pub balance: Option<i64>,
    pub cash_balance: Option<CreateCustomerCashBalance>,
    pub coupon: Option<CouponId>,
    pub description: Option<&'a str>,
    pub email: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub invoice_prefix: Option<&'a str>,
    pub invoice_settings: Option<CustomerInvoiceSettings>,
    pub metadata: Option<Metadata>,
    pub name: Option<&'a str>,
    pub next_invoice_sequence: Option<i64>,
    pub payment_method: Option<PaymentMethodId>,
    pub phone: Option<&'a str>,
    pub preferred_locales: Option<Vec<String>>,
    pub promotion_code: Option<PromotionCodeId>,
    pub shipping: Option<CreateCustomerShipping>,
    pub source: Option<PaymentSourceParams>,
    pub tax: Option<CreateCustomerTax>,
    pub tax_exempt: Option<CustomerTaxExemptFilter>,
    pub tax_id_data: Option<Vec<TaxIdData>>,
    pub test_clock: Option<&'a str>,
    pub validate: Option<bool>,
}
impl<'a> CreateCustomer<'a> {
    pub fn new() -> CreateCustomer<'a> {
        CreateCustomer { address: opaque(), balance: opaque(), cash_balance: opaque(), coupon: opaque(), description: opaque(), email: opaque(), expand: opaque(), invoice_prefix: opaque(), invoice_settings: opaque(), metadata: opaque(), name: opaque(), next_invoice_sequence: opaque(), payment_method: opaque(), phone: opaque(), preferred_locales: opaque(), promotion_code: opaque(), shipping: opaque(), source: opaque(), tax: opaque(), tax_exempt: opaque(), tax_id_data: opaque(), test_clock: opaque(), validate: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateInvoice<'a> {
    pub account_tax_ids: Option<Vec<String>>,
    pub application_fee_amount: Option<i64>,
    pub auto_advance: Option<bool>,
    pub automatic_tax: Option<CreateInvoiceAutomaticTax>,
    pub collection_method: Option<CollectionMethod>,
    pub currency: Option<Currency>,
    pub custom_fields: Option<Vec<CreateInvoiceCustomFields>>,
    pub customer: Option<CustomerId>,
    pub days_until_due: Option<u32>,
    pub default_payment_method: Option<&'a str>,
    pub default_source: Option<&'a str>,
    pub default_tax_rates: Option<Vec<String>>,
    pub description: Option<&'a str>,
    pub discounts: Option<Vec<CreateInvoiceDiscounts>>,
    pub due_date: Option<Timestamp>,
    pub effective_at: Option<Timestamp>,
    pub expand: &'a [&'a str],
    pub footer: Option<&'a str>,
    pub from_invoice: Option<CreateInvoiceFromInvoice>,
    pub issuer: Option<CreateInvoiceIssuer>,
    pub metadata: Option<Metadata>,
    pub on_behalf_of: Option<&'a str>,
    pub payment_settings: Option<CreateInvoicePaymentSettings>,
    pub pending_invoice_items_behavior: Option<InvoicePendingInvoiceItemsBehavior>,
    pub rendering: Option<CreateInvoiceRendering>,
    pub rendering_options: Option<CreateInvoiceRenderingOptions>,
    pub shipping_cost: Option<CreateInvoiceShippingCost>,
    pub shipping_details: Option<CreateInvoiceShippingDetails>,
    pub statement_descriptor: Option<&'a str>,
    pub subscription: Option<SubscriptionId>,
    pub transfer_data: Option<CreateInvoiceTransferData>,
}
impl<'a> CreateInvoice<'a> {
    pub fn new() -> CreateInvoice<'a> {
        CreateInvoice { account_tax_ids: opaque(), application_fee_amount: opaque(), auto_advance: opaque(), automatic_tax: opaque(), collection_method: opaque(), currency: opaque(), custom_fields: opaque(), customer: opaque(), days_until_due: opaque(), default_payment_method: opaque(), default_source: opaque(), default_tax_rates: opaque(), description: opaque(), discounts: opaque(), due_date: opaque(), effective_at: opaque(), expand: opaque(), footer: opaque(), from_invoice: opaque(), issuer: opaque(), metadata: opaque(), on_behalf_of: opaque(), payment_settings: opaque(), pending_invoice_items_behavior: opaque(), rendering: opaque(), rendering_options: opaque(), shipping_cost: opaque(), shipping_details: opaque(), statement_descriptor: opaque(), subscription: opaque(), transfer_data: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreatePaymentIntent<'a> {
    pub amount: i64,
    pub application_fee_amount: Option<i64>,
    pub automatic_payment_methods: Option<CreatePaymentIntentAutomaticPaymentMethods>,
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub confirm: Option<bool>,
    pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
    pub currency: Currency,
    pub customer: Option<CustomerId>,
    pub description: Option<&'a str>,
    pub error_on_requires_action: Option<bool>,
    pub expand: &'a [&'a str],
    pub mandate: Option<MandateId>,
    pub mandate_data: Option<CreatePaymentIntentMandateData>,
    pub metadata: Option<Metadata>,
    pub off_session: Option<PaymentIntentOffSession>,
    pub on_behalf_of: Option<&'a str>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_configuration: Option<PaymentMethodConfigurationId>,
    pub payment_method_data: Option<CreatePaymentIntentPaymentMethodData>,
    pub payment_method_options: Option<CreatePaymentIntentPaymentMethodOptions>,
    pub payment_method_types: Option<Vec<String>>,
    pub radar_options: Option<CreatePaymentIntentRadarOptions>,
    pub receipt_email: Option<&'a str>,
    pub return_url: Option<&'a str>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub shipping: Option<CreatePaymentIntentShipping>,
    pub statement_descriptor: Option<&'a str>,
    pub statement_descriptor_suffix: Option<&'a str>,
    pub transfer_data: Option<CreatePaymentIntentTransferData>,
    pub transfer_group: Option<&'a str>,
    pub use_stripe_sdk: Option<bool>,
}
impl<'a> CreatePaymentIntent<'a> {
    pub fn new(amount: i64, currency: Currency) -> CreatePaymentIntent<'a> {
        CreatePaymentIntent { amount, application_fee_amount: opaque(), automatic_payment_methods: opaque(), capture_method: opaque(), confirm: opaque(), confirmation_method: opaque(), currency, customer: opaque(), description: opaque(), error_on_requires_action: opaque(), expand: opaque(), mandate: opaque(), mandate_data: opaque(), metadata: opaque(), off_session: opaque(), on_behalf_of: opaque(), payment_method: opaque(), payment_method_configuration: opaque(), payment_method_data: opaque(), payment_method_options: opaque(), payment_method_types: opaque(), radar_options: opaque(), receipt_email: opaque(), return_url: opaque(), setup_future_usage: opaque(), shipping: opaque(), statement_descriptor: opaque(), statement_descriptor_suffix: opaque(), transfer_data: opaque(), transfer_group: opaque(), use_stripe_sdk: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreatePaymentMethod<'a> {
    pub acss_debit: Option<CreatePaymentMethodAcssDebit>,
    pub affirm: Option<CreatePaymentMethodAffirm>,
    pub afterpay_clearpay: Option<CreatePaymentMethodAfterpayClearpay>,
    pub alipay: Option<CreatePaymentMethodAlipay>,
    pub au_becs_debit: Option<CreatePaymentMethodAuBecsDebit>,
    pub bacs_debit: Option<CreatePaymentMethodBacsDebit>,
    pub bancontact: Option<CreatePaymentMethodBancontact>,
    pub billing_details: Option<BillingDetails>,
    pub blik: Option<CreatePaymentMethodBlik>,
    pub boleto: Option<CreatePaymentMethodBoleto>,
    pub card: Option<CreatePaymentMethodCardUnion>,
    pub cashapp: Option<CreatePaymentMethodCashapp>,
    pub customer: Option<CustomerId>,
    pub customer_balance: Option<CreatePaymentMethodCustomerBalance>,
    pub eps: Option<CreatePaymentMethodEps>,
    pub expand: &'a [&'a str],
    pub fpx: Option<CreatePaymentMethodFpx>,
    pub giropay: Option<CreatePaymentMethodGiropay>,
    pub grabpay: Option<CreatePaymentMethodGrabpay>,
    pub ideal: Option<CreatePaymentMethodIdeal>,
    pub interac_present: Option<CreatePaymentMethodInteracPresent>,
    pub klarna: Option<CreatePaymentMethodKlarna>,
    pub konbini: Option<CreatePaymentMethodKonbini>,
    pub link: Option<CreatePaymentMethodLink>,
    pub metadata: Option<Metadata>,
    pub oxxo: Option<CreatePaymentMethodOxxo>,
    pub p24: Option<CreatePaymentMethodP24>,
    pub payment_method: Option<PaymentMethodId>,
    pub paynow: Option<CreatePaymentMethodPaynow>,
    pub paypal: Option<CreatePaymentMethodPaypal>,
    pub pix: Option<CreatePaymentMethodPix>,
    pub promptpay: Option<CreatePaymentMethodPromptpay>,
    pub radar_options: Option<CreatePaymentMethodRadarOptions>,
    pub revolut_pay: Option<CreatePaymentMethodRevolutPay>,
    pub sepa_debit: Option<CreatePaymentMethodSepaDebit>,
    pub sofort: Option<CreatePaymentMethodSofort>,
    pub swish: Option<CreatePaymentMethodSwish>,
    pub type_: Option<PaymentMethodTypeFilter>,
    pub us_bank_account: Option<CreatePaymentMethodUsBankAccount>,
    pub wechat_pay: Option<CreatePaymentMethodWechatPay>,
    pub zip: Option<CreatePaymentMethodZip>,
}
impl<'a> CreatePaymentMethod<'a> {
    pub fn new() -> CreatePaymentMethod<'a> {
        CreatePaymentMethod { acss_debit: opaque(), affirm: opaque(), afterpay_clearpay: opaque(), alipay: opaque(), au_becs_debit: opaque(), bacs_debit: opaque(), bancontact: opaque(), billing_details: opaque(), blik: opaque(), boleto: opaque(), card: opaque(), cashapp: opaque(), customer: opaque(), customer_balance: opaque(), eps: opaque(), expand: opaque(), fpx: opaque(), giropay: opaque(), grabpay: opaque(), ideal: opaque(), interac_present: opaque(), klarna: opaque(), konbini: opaque(), link: opaque(), metadata: opaque(), oxxo: opaque(), p24: opaque(), payment_method: opaque(), paynow: opaque(), paypal: opaque(), pix: opaque(), promptpay: opaque(), radar_options: opaque(), revolut_pay: opaque(), sepa_debit: opaque(), sofort: opaque(), swish: opaque(), type_: opaque(), us_bank_account: opaque(), wechat_pay: opaque(), zip: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreatePayout<'a> {
    pub amount: i64,
    pub currency: Currency,
    pub description: Option<&'a str>,
    pub destination: Option<String>,
    pub expand: &'a [&'a str],
    pub metadata: Option<Metadata>,
    pub method: Option<PayoutMethod>,
    pub source_type: Option<PayoutSourceType>,
    pub statement_descriptor: Option<&'a str>,
}
impl<'a> CreatePayout<'a> {
    pub fn new(amount: i64, currency: Currency) -> CreatePayout<'a> {
        CreatePayout { amount, currency, description: opaque(), destination: opaque(), expand: opaque(), metadata: opaque(), method: opaque(), source_type: opaque(), statement_descriptor: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreatePrice<'a> {
    pub active: Option<bool>,
    pub billing_scheme: Option<PriceBillingScheme>,
    pub currency: Currency,
    pub currency_options: Option<CurrencyMap<CreatePriceCurrencyOptions>>,
    pub custom_unit_amount: Option<CreatePriceCustomUnitAmount>,
    pub expand: &'a [&'a str],
    pub lookup_key: Option<&'a str>,
    pub metadata: Option<Metadata>,
    pub nickname: Option<&'a str>,
    pub product: Option<IdOrCreate<'a, CreateProduct<'a>>>,
    pub product_data: Option<CreatePriceProductData>,
    pub recurring: Option<CreatePriceRecurring>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<Vec<CreatePriceTiers>>,
    pub tiers_mode: Option<PriceTiersMode>,
    pub transfer_lookup_key: Option<bool>,
    pub transform_quantity: Option<CreatePriceTransformQuantity>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<&'a str>,
}
impl<'a> CreatePrice<'a> {
    pub fn new(currency: Currency) -> CreatePrice<'a> {
        CreatePrice { active: opaque(), billing_scheme: opaque(), currency, currency_options: opaque(), custom_unit_amount: opaque(), expand: opaque(), lookup_key: opaque(), metadata: opaque(), nickname: opaque(), product: opaque(), product_data: opaque(), recurring: opaque(), tax_behavior: opaque(), tiers: opaque(), tiers_mode: opaque(), transfer_lookup_key: opaque(), transform_quantity: opaque(), unit_amount: opaque(), unit_amount_decimal: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateProduct<'a> {
    pub active: Option<bool>,
    pub default_price_data: Option<CreateProductDefaultPriceData>,
    pub description: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub features: Option<Vec<CreateProductFeatures>>,
    pub id: Option<&'a str>,
    pub images: Option<Vec<String>>,
    pub metadata: Option<Metadata>,
    pub name: &'a str,
    pub package_dimensions: Option<PackageDimensions>,
    pub shippable: Option<bool>,
    pub statement_descriptor: Option<&'a str>,
    pub tax_code: Option<TaxCodeId>,
    pub type_: Option<ProductType>,
    pub unit_label: Option<&'a str>,
    pub url: Option<&'a str>,
}
impl<'a> CreateProduct<'a> {
    pub fn new(name: &'a str) -> CreateProduct<'a> {
        CreateProduct { active: opaque(), default_price_data: opaque(), description: opaque(), expand: opaque(), features: opaque(), id: opaque(), images: opaque(), metadata: opaque(), name, package_dimensions: opaque(), shippable: opaque(), statement_descriptor: opaque(), tax_code: opaque(), type_: opaque(), unit_label: opaque(), url: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateRefund<'a> {
    pub amount: Option<i64>,
    pub charge: Option<ChargeId>,
    pub currency: Option<Currency>,
    pub customer: Option<CustomerId>,
    pub expand: &'a [&'a str],
    pub instructions_email: Option<&'a str>,
    pub metadata: Option<Metadata>,
    pub origin: Option<RefundOrigin>,
    pub payment_intent: Option<PaymentIntentId>,
    pub reason: Option<RefundReasonFilter>,
    pub refund_application_fee: Option<bool>,
    pub reverse_transfer: Option<bool>,
}
impl<'a> CreateRefund<'a> {
    pub fn new() -> CreateRefund<'a> {
        CreateRefund { amount: opaque(), charge: opaque(), currency: opaque(), customer: opaque(), expand: opaque(), instructions_email: opaque(), metadata: opaque(), origin: opaque(), payment_intent: opaque(), reason: opaque(), refund_application_fee: opaque(), reverse_transfer: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateSetupIntent<'a> {
    pub attach_to_self: Option<bool>,
    pub automatic_payment_methods: Option<CreateSetupIntentAutomaticPaymentMethods>,
    pub confirm: Option<bool>,
    pub customer: Option<CustomerId>,
    pub description: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub flow_directions: Option<Vec<CreateSetupIntentFlowDirections>>,
    pub mandate_data: Option<CreateSetupIntentMandateData>,
    pub metadata: Option<Metadata>,
    pub on_behalf_of: Option<&'a str>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_configuration: Option<PaymentMethodConfigurationId>,
    pub payment_method_data: Option<CreateSetupIntentPaymentMethodData>,
    pub payment_method_options: Option<CreateSetupIntentPaymentMethodOptions>,
    pub payment_method_types: Option<Vec<String>>,
    pub return_url: Option<&'a str>,
    pub single_use: Option<CreateSetupIntentSingleUse>,
    pub use_stripe_sdk: Option<bool>,
}
impl<'a> CreateSetupIntent<'a> {
    pub fn new() -> CreateSetupIntent<'a> {
        CreateSetupIntent { attach_to_self: opaque(), automatic_payment_methods: opaque(), confirm: opaque(), customer: opaque(), description: opaque(), expand: opaque(), flow_directions: opaque(), mandate_data: opaque(), metadata: opaque(), on_behalf_of: opaque(), payment_method: opaque(), payment_method_configuration: opaque(), payment_method_data: opaque(), payment_method_options: opaque(), payment_method_types: opaque(), return_url: opaque(), single_use: opaque(), use_stripe_sdk: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct CreateSubscription<'a> {
    pub add_invoice_items: Option<Vec<AddInvoiceItems>>,
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: Option<CreateSubscriptionAutomaticTax>,
    pub backdate_start_date: Option<Timestamp>,
    pub billing_cycle_anchor: Option<Timestamp>,
    pub billing_cycle_anchor_config: Option<CreateSubscriptionBillingCycleAnchorConfig>,
    pub billing_thresholds: Option<SubscriptionBillingThresholds>,
    pub cancel_at: Option<Timestamp>,
    pub cancel_at_period_end: Option<bool>,
    pub collection_method: Option<CollectionMethod>,
    pub coupon: Option<CouponId>,
    pub currency: Option<Currency>,
    pub customer: CustomerId,
    pub days_until_due: Option<u32>,
    pub default_payment_method: Option<&'a str>,
    pub default_source: Option<&'a str>,
    pub default_tax_rates: Option<Vec<String>>,
    pub description: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub invoice_settings: Option<CreateSubscriptionInvoiceSettings>,
    pub items: Option<Vec<CreateSubscriptionItems>>,
    pub metadata: Option<Metadata>,
    pub off_session: Option<bool>,
    pub on_behalf_of: Option<String>,
    pub payment_behavior: Option<SubscriptionPaymentBehavior>,
    pub payment_settings: Option<CreateSubscriptionPaymentSettings>,
    pub pending_invoice_item_interval: Option<CreateSubscriptionPendingInvoiceItemInterval>,
    pub promotion_code: Option<PromotionCodeId>,
    pub proration_behavior: Option<SubscriptionProrationBehavior>,
    pub transfer_data: Option<CreateSubscriptionTransferData>,
    pub trial_end: Option<Scheduled>,
    pub trial_from_plan: Option<bool>,
    pub trial_period_days: Option<u32>,
    pub trial_settings: Option<CreateSubscriptionTrialSettings>,
}
impl<'a> CreateSubscription<'a> {
    pub fn new(customer: CustomerId) -> CreateSubscription<'a> {
        CreateSubscription { add_invoice_items: opaque(), application_fee_percent: opaque(), automatic_tax: opaque(), backdate_start_date: opaque(), billing_cycle_anchor: opaque(), billing_cycle_anchor_config: opaque(), billing_thresholds: opaque(), cancel_at: opaque(), cancel_at_period_end: opaque(), collection_method: opaque(), coupon: opaque(), currency: opaque(), customer, days_until_due: opaque(), default_payment_method: opaque(), default_source: opaque(), default_tax_rates: opaque(), description: opaque(), expand: opaque(), invoice_settings: opaque(), items: opaque(), metadata: opaque(), off_session: opaque(), on_behalf_of: opaque(), payment_behavior: opaque(), payment_settings: opaque(), pending_invoice_item_interval: opaque(), promotion_code: opaque(), proration_behavior: opaque(), transfer_data: opaque(), trial_end: opaque(), trial_from_plan: opaque(), trial_period_days: opaque(), trial_settings: opaque() }
    }
}
#[derive(Clone, Debug)]
pub struct Customer {
    pub id: CustomerId,
    pub address: Option<Address>,
    pub balance: Option<i64>,
    pub cash_balance: Option<CashBalance>,
    pub created: Option<Timestamp>,
    pub currency: Option<Currency>,
    pub default_source: Option<Expandable<PaymentSource>>,
    pub deleted: bool,
    pub delinquent: Option<bool>,
    pub description: Option<String>,
    pub discount: Option<Discount>,
    pub email: Option<String>,
    pub invoice_credit_balance: Option<i64>,
    pub invoice_prefix: Option<String>,
    pub invoice_settings: Option<InvoiceSettingCustomerSetting>,
    pub livemode: Option<bool>,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub shipping: Option<Shipping>,
    pub sources: List<PaymentSource>,
    pub subscriptions: Option<List<Subscription>>,
    pub tax: Option<CustomerTax>,
    pub tax_exempt: Option<CustomerTaxExempt>,
    pub tax_ids: Option<List<TaxId>>,
    pub test_clock: Option<Expandable<TestHelpersTestClock>>,
}
#[derive(Clone, Debug)]
pub struct Invoice {
    pub id: InvoiceId,
}
#[derive(Clone, Debug)]
pub struct PaymentIntent {
    pub id: PaymentIntentId,
    pub amount: i64,
    pub amount_capturable: i64,
    pub amount_details: Option<PaymentFlowsAmountDetails>,
    pub amount_received: i64,
    pub application: Option<Expandable<Application>>,
    pub application_fee_amount: Option<i64>,
    pub automatic_payment_methods: Option<PaymentFlowsAutomaticPaymentMethodsPaymentIntent>,
    pub canceled_at: Option<Timestamp>,
    pub cancellation_reason: Option<PaymentIntentCancellationReason>,
    pub capture_method: PaymentIntentCaptureMethod,
    pub client_secret: Option<String>,
    pub confirmation_method: PaymentIntentConfirmationMethod,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Option<Expandable<Customer>>,
    pub description: Option<String>,
    pub invoice: Option<Expandable<Invoice>>,
    pub last_payment_error: Option<Box<ApiErrors>>,
    pub latest_charge: Option<Expandable<Charge>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub next_action: Option<PaymentIntentNextAction>,
    pub on_behalf_of: Option<Expandable<Account>>,
    pub payment_method: Option<Expandable<PaymentMethod>>,
    pub payment_method_options: Option<PaymentIntentPaymentMethodOptions>,
    pub payment_method_types: Vec<String>,
    pub processing: Option<PaymentIntentProcessing>,
    pub receipt_email: Option<String>,
    pub review: Option<Expandable<Review>>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub shipping: Option<Shipping>,
    pub source: Option<Expandable<PaymentSource>>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: PaymentIntentStatus,
    pub transfer_data: Option<TransferData>,
    pub transfer_group: Option<String>,
}
#[derive(Clone, Debug)]
pub struct PaymentMethod {
    pub id: PaymentMethodId,
    pub acss_debit: Option<PaymentMethodAcssDebit>,
    pub affirm: Option<PaymentMethodAffirm>,
    pub afterpay_clearpay: Option<PaymentMethodAfterpayClearpay>,
    pub alipay: Option<PaymentFlowsPrivatePaymentMethodsAlipay>,
    pub au_becs_debit: Option<PaymentMethodAuBecsDebit>,
    pub bacs_debit: Option<PaymentMethodBacsDebit>,
    pub bancontact: Option<PaymentMethodBancontact>,
    pub billing_details: BillingDetails,
    pub blik: Option<PaymentMethodBlik>,
    pub boleto: Option<PaymentMethodBoleto>,
    pub card: Option<CardDetails>,
    pub card_present: Option<CardPresent>,
    pub cashapp: Option<PaymentMethodCashapp>,
    pub created: Timestamp,
    pub customer: Option<Expandable<Customer>>,
    pub customer_balance: Option<PaymentMethodCustomerBalance>,
    pub eps: Option<PaymentMethodEps>,
    pub fpx: Option<PaymentMethodFpx>,
    pub giropay: Option<PaymentMethodGiropay>,
    pub grabpay: Option<PaymentMethodGrabpay>,
    pub ideal: Option<PaymentMethodIdeal>,
    pub interac_present: Option<PaymentMethodInteracPresent>,
    pub klarna: Option<PaymentMethodKlarna>,
    pub konbini: Option<PaymentMethodKonbini>,
    pub link: Option<PaymentMethodLink>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub oxxo: Option<PaymentMethodOxxo>,
    pub p24: Option<PaymentMethodP24>,
    pub paynow: Option<PaymentMethodPaynow>,
    pub paypal: Option<PaymentMethodPaypal>,
    pub pix: Option<PaymentMethodPix>,
    pub promptpay: Option<PaymentMethodPromptpay>,
    pub radar_options: Option<RadarRadarOptions>,
    pub revolut_pay: Option<PaymentMethodRevolutPay>,
    pub sepa_debit: Option<PaymentMethodSepaDebit>,
    pub sofort: Option<PaymentMethodSofort>,
    pub swish: Option<PaymentMethodSwish>,
    pub type_: PaymentMethodType,
    pub us_bank_account: Option<PaymentMethodUsBankAccount>,
    pub wechat_pay: Option<PaymentMethodWechatPay>,
    pub zip: Option<PaymentMethodZip>,
}
#[derive(Clone, Debug)]
pub struct Payout {
    pub id: PayoutId,
    pub amount: i64,
    pub arrival_date: Timestamp,
    pub automatic: bool,
    pub balance_transaction: Option<Expandable<BalanceTransaction>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination: Option<Expandable<PayoutDestinationUnion>>,
    pub failure_balance_transaction: Option<Expandable<BalanceTransaction>>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub method: String,
    pub original_payout: Option<Expandable<Payout>>,
    pub reconciliation_status: PayoutReconciliationStatus,
    pub reversed_by: Option<Expandable<Payout>>,
    pub source_type: String,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub type_: PayoutType,
}
#[derive(Clone, Debug)]
pub struct Price {
    pub id: PriceId,
    pub active: Option<bool>,
    pub billing_scheme: Option<PriceBillingScheme>,
    pub created: Option<Timestamp>,
    pub currency: Option<Currency>,
    pub currency_options: Option<CurrencyMap<CurrencyOption>>,
    pub custom_unit_amount: Option<CustomUnitAmount>,
    pub deleted: bool,
    pub livemode: Option<bool>,
    pub lookup_key: Option<String>,
    pub metadata: Option<Metadata>,
    pub nickname: Option<String>,
    pub product: Option<Expandable<Product>>,
    pub recurring: Option<Recurring>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<Vec<PriceTier>>,
    pub tiers_mode: Option<PriceTiersMode>,
    pub transform_quantity: Option<TransformQuantity>,
    pub type_: Option<PriceType>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
}
#[derive(Clone, Debug)]
pub struct Product {
    pub id: ProductId,
    pub active: Option<bool>,
    pub created: Option<Timestamp>,
    pub default_price: Option<Expandable<Price>>,
    pub deleted: bool,
    pub description: Option<String>,
    pub features: Option<Vec<ProductFeature>>,
    pub images: Option<Vec<String>>,
    pub livemode: Option<bool>,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub package_dimensions: Option<PackageDimensions>,
    pub shippable: Option<bool>,
    pub statement_descriptor: Option<String>,
    pub tax_code: Option<Expandable<TaxCode>>,
    pub type_: Option<ProductType>,
    pub unit_label: Option<String>,
    pub updated: Option<Timestamp>,
    pub url: Option<String>,
}
#[derive(Clone, Debug)]
pub struct Refund {
    pub id: RefundId,
    pub amount: i64,
    pub balance_transaction: Option<Expandable<BalanceTransaction>>,
    pub charge: Option<Expandable<Charge>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination_details: Option<RefundDestinationDetails>,
    pub failure_balance_transaction: Option<Expandable<BalanceTransaction>>,
    pub failure_reason: Option<String>,
    pub instructions_email: Option<String>,
    pub metadata: Option<Metadata>,
    pub next_action: Option<RefundNextAction>,
    pub payment_intent: Option<Expandable<PaymentIntent>>,
    pub reason: Option<RefundReason>,
    pub receipt_number: Option<String>,
    pub source_transfer_reversal: Option<Expandable<TransferReversal>>,
    pub status: Option<String>,
    pub transfer_reversal: Option<Expandable<TransferReversal>>,
}
#[derive(Clone, Debug)]
pub struct SetupIntent {
    pub id: SetupIntentId,
    pub application: Option<Expandable<Application>>,
    pub attach_to_self: Option<bool>,
    pub automatic_payment_methods: Option<PaymentFlowsAutomaticPaymentMethodsSetupIntent>,
    pub cancellation_reason: Option<SetupIntentCancellationReason>,
    pub client_secret: Option<String>,
    pub created: Timestamp,
    pub customer: Option<Expandable<Customer>>,
    pub description: Option<String>,
    pub flow_directions: Option<Vec<SetupIntentFlowDirections>>,
    pub last_setup_error: Option<Box<ApiErrors>>,
    pub latest_attempt: Option<Expandable<SetupAttempt>>,
    pub livemode: bool,
    pub mandate: Option<Expandable<Mandate>>,
    pub metadata: Option<Metadata>,
    pub next_action: Option<SetupIntentNextAction>,
    pub on_behalf_of: Option<Expandable<Account>>,
    pub payment_method: Option<Expandable<PaymentMethod>>,
    pub payment_method_options: Option<SetupIntentPaymentMethodOptions>,
    pub payment_method_types: Vec<String>,
    pub single_use_mandate: Option<Expandable<Mandate>>,
    pub status: SetupIntentStatus,
    pub usage: String,
}
#[derive(Clone, Debug, Default)]
pub struct Shipping {
    pub address: Option<Address>,
    pub carrier: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tracking_number: Option<String>,
}
#[derive(Clone, Debug)]
pub struct Subscription {
    pub id: SubscriptionId,
}
#[derive(Clone, Debug, Default)]
pub struct UpdateAccount<'a> {
    pub account_token: Option<&'a str>,
    pub business_profile: Option<BusinessProfile>,
    pub business_type: Option<AccountBusinessType>,
    pub capabilities: Option<UpdateAccountCapabilities>,
    pub company: Option<CompanyParams>,
    pub default_currency: Option<Currency>,
    pub documents: Option<UpdateAccountDocuments>,
    pub email: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub external_account: Option<&'a str>,
    pub individual: Option<PersonParams>,
    pub metadata: Option<Metadata>,
    pub settings: Option<AccountSettingsParams>,
    pub tos_acceptance: Option<AcceptTos>,
}
impl<'a> UpdateAccount<'a> {
    pub fn new() -> UpdateAccount<'a> {
        UpdateAccount { account_token: opaque(), business_profile: opaque(), business_type: opaque(), capabilities: opaque(), company: opaque(), default_currency: opaque(), documents: opaque(), email: opaque(), expand: opaque(), external_account: opaque(), individual: opaque(), metadata: opaque(), settings: opaque(), tos_acceptance: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdateCharge<'a> {
    pub customer: Option<CustomerId>,
    pub description: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub fraud_details: Option<FraudDetailsParams>,
    pub metadata: Option<Metadata>,
    pub receipt_email: Option<&'a str>,
    pub shipping: Option<Shipping>,
    pub transfer_group: Option<&'a str>,
}
impl<'a> UpdateCharge<'a> {
    pub fn new() -> UpdateCharge<'a> {
        UpdateCharge { customer: opaque(), description: opaque(), expand: opaque(), fraud_details: opaque(), metadata: opaque(), receipt_email: opaque(), shipping: opaque(), transfer_group: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdateCustomer<'a> {
    pub address: Option<Address>,
    pub balance: Option<i64>,
    pub cash_balance: Option<UpdateCustomerCashBalance>,
    pub coupon: Option<CouponId>,
    pub default_source: Option<PaymentSourceId>,
    pub description: Option<&'a str>,
    pub email: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub invoice_prefix: Option<&'a str>,
    pub invoice_settings: Option<CustomerInvoiceSettings>,
    pub metadata: Option<Metadata>,
    pub name: Option<&'a str>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: Option<&'a str>,
    pub preferred_locales: Option<Vec<String>>,
    pub promotion_code: Option<PromotionCodeId>,
    pub shipping: Option<UpdateCustomerShipping>,
    pub source: Option<PaymentSourceParams>,
    pub tax: Option<UpdateCustomerTax>,
    pub tax_exempt: Option<CustomerTaxExemptFilter>,
    pub validate: Option<bool>,
}
impl<'a> UpdateCustomer<'a> {
    pub fn new() -> UpdateCustomer<'a> {
        UpdateCustomer { address: opaque(), balance: opaque(), cash_balance: opaque(), coupon: opaque(), default_source: opaque(), description: opaque(), email: opaque(), expand: opaque(), invoice_prefix: opaque(), invoice_settings: opaque(), metadata: opaque(), name: opaque(), next_invoice_sequence: opaque(), phone: opaque(), preferred_locales: opaque(), promotion_code: opaque(), shipping: opaque(), source: opaque(), tax: opaque(), tax_exempt: opaque(), validate: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdatePaymentIntent<'a> {
    pub amount: Option<i64>,
    pub application_fee_amount: Option<i64>,
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub currency: Option<Currency>,
    pub customer: Option<CustomerId>,
    pub description: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub metadata: Option<Metadata>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_configuration: Option<PaymentMethodConfigurationId>,
    pub payment_method_data: Option<UpdatePaymentIntentPaymentMethodData>,
    pub payment_method_options: Option<UpdatePaymentIntentPaymentMethodOptions>,
    pub payment_method_types: Option<Vec<String>>,
    pub receipt_email: Option<String>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsageFilter>,
    pub shipping: Option<UpdatePaymentIntentShipping>,
    pub statement_descriptor: Option<&'a str>,
    pub statement_descriptor_suffix: Option<&'a str>,
    pub transfer_data: Option<UpdatePaymentIntentTransferData>,
    pub transfer_group: Option<&'a str>,
}
impl<'a> UpdatePaymentIntent<'a> {
    pub fn new() -> UpdatePaymentIntent<'a> {
        UpdatePaymentIntent { amount: opaque(), application_fee_amount: opaque(), capture_method: opaque(), currency: opaque(), customer: opaque(), description: opaque(), expand: opaque(), metadata: opaque(), payment_method: opaque(), payment_method_configuration: opaque(), payment_method_data: opaque(), payment_method_options: opaque(), payment_method_types: opaque(), receipt_email: opaque(), setup_future_usage: opaque(), shipping: opaque(), statement_descriptor: opaque(), statement_descriptor_suffix: opaque(), transfer_data: opaque(), transfer_group: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdatePaymentMethod<'a> {
    pub billing_details: Option<BillingDetails>,
    pub card: Option<UpdateApiParam>,
    pub expand: &'a [&'a str],
    pub link: Option<UpdatePaymentMethodLink>,
    pub metadata: Option<Metadata>,
    pub us_bank_account: Option<UpdatePaymentMethodUsBankAccount>,
}
impl<'a> UpdatePaymentMethod<'a> {
    pub fn new() -> UpdatePaymentMethod<'a> {
        UpdatePaymentMethod { billing_details: opaque(), card: opaque(), expand: opaque(), link: opaque(), metadata: opaque(), us_bank_account: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdatePayout<'a> {
    pub expand: &'a [&'a str],
    pub metadata: Option<Metadata>,
}
impl<'a> UpdatePayout<'a> {
    pub fn new() -> UpdatePayout<'a> {
        UpdatePayout { expand: opaque(), metadata: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdatePrice<'a> {
    pub active: Option<bool>,
    pub currency_options: Option<CurrencyMap<UpdatePriceCurrencyOptions>>,
    pub expand: &'a [&'a str],
    pub lookup_key: Option<&'a str>,
    pub metadata: Option<Metadata>,
    pub nickname: Option<&'a str>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub transfer_lookup_key: Option<bool>,
}
impl<'a> UpdatePrice<'a> {
    pub fn new() -> UpdatePrice<'a> {
        UpdatePrice { active: opaque(), currency_options: opaque(), expand: opaque(), lookup_key: opaque(), metadata: opaque(), nickname: opaque(), tax_behavior: opaque(), transfer_lookup_key: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdateProduct<'a> {
    pub active: Option<bool>,
    pub default_price: Option<&'a str>,
    pub description: Option<String>,
    pub expand: &'a [&'a str],
    pub features: Option<Vec<UpdateProductFeatures>>,
    pub images: Option<Vec<String>>,
    pub metadata: Option<Metadata>,
    pub name: Option<&'a str>,
    pub package_dimensions: Option<PackageDimensions>,
    pub shippable: Option<bool>,
    pub statement_descriptor: Option<&'a str>,
    pub tax_code: Option<String>,
    pub unit_label: Option<String>,
    pub url: Option<String>,
}
impl<'a> UpdateProduct<'a> {
    pub fn new() -> UpdateProduct<'a> {
        UpdateProduct { active: opaque(), default_price: opaque(), description: opaque(), expand: opaque(), features: opaque(), images: opaque(), metadata: opaque(), name: opaque(), package_dimensions: opaque(), shippable: opaque(), statement_descriptor: opaque(), tax_code: opaque(), unit_label: opaque(), url: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdateRefund<'a> {
    pub expand: &'a [&'a str],
    pub metadata: Option<Metadata>,
}
impl<'a> UpdateRefund<'a> {
    pub fn new() -> UpdateRefund<'a> {
        UpdateRefund { expand: opaque(), metadata: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdateSetupIntent<'a> {
    pub attach_to_self: Option<bool>,
    pub customer: Option<CustomerId>,
    pub description: Option<&'a str>,
    pub expand: &'a [&'a str],
    pub flow_directions: Option<Vec<UpdateSetupIntentFlowDirections>>,
    pub metadata: Option<Metadata>,
    pub payment_method: Option<PaymentMethodId>,
    pub payment_method_configuration: Option<PaymentMethodConfigurationId>,
    pub payment_method_data: Option<UpdateSetupIntentPaymentMethodData>,
    pub payment_method_options: Option<UpdateSetupIntentPaymentMethodOptions>,
    pub payment_method_types: Option<Vec<String>>,
}
impl<'a> UpdateSetupIntent<'a> {
    pub fn new() -> UpdateSetupIntent<'a> {
        UpdateSetupIntent { attach_to_self: opaque(), customer: opaque(), description: opaque(), expand: opaque(), flow_directions: opaque(), metadata: opaque(), payment_method: opaque(), payment_method_configuration: opaque(), payment_method_data: opaque(), payment_method_options: opaque(), payment_method_types: opaque() }
    }
}
#[derive(Clone, Debug, Default)]
pub struct UpdateSubscription<'a> {
    pub add_invoice_items: Option<Vec<AddInvoiceItems>>,
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: Option<UpdateSubscriptionAutomaticTax>,
    pub billing_cycle_anchor: Option<SubscriptionBillingCycleAnchor>,
    pub billing_thresholds: Option<SubscriptionBillingThresholds>,
    pub cancel_at: Option<Timestamp>,
    pub cancel_at_period_end: Option<bool>,
    pub cancellation_details: Option<UpdateSubscriptionCancellationDetails>,
    pub collection_method: Option<CollectionMethod>,
    pub coupon: Option<CouponId>,
    pub days_until_due: Option<u32>,
    pub default_payment_method: Option<&'a str>,
    pub default_source: Option<String>,
    pub default_tax_rates: Option<Vec<String>>,
    pub description: Option<String>,
    pub expand: &'a [&'a str],
    pub invoice_settings: Option<UpdateSubscriptionInvoiceSettings>,
    pub items: Option<Vec<UpdateSubscriptionItems>>,
    pub metadata: Option<Metadata>,
    pub off_session: Option<bool>,
    pub on_behalf_of: Option<String>,
    pub pause_collection: Option<UpdateSubscriptionPauseCollection>,
    pub payment_behavior: Option<SubscriptionPaymentBehavior>,
    pub payment_settings: Option<UpdateSubscriptionPaymentSettings>,
    pub pending_invoice_item_interval: Option<UpdateSubscriptionPendingInvoiceItemInterval>,
    pub promotion_code: Option<PromotionCodeId>,
    pub proration_behavior: Option<SubscriptionProrationBehavior>,
    pub proration_date: Option<Timestamp>,
    pub transfer_data: Option<UpdateSubscriptionTransferData>,
    pub trial_end: Option<Scheduled>,
    pub trial_from_plan: Option<bool>,
    pub trial_settings: Option<UpdateSubscriptionTrialSettings>,
}
impl<'a> UpdateSubscription<'a> {
    pub fn new() -> UpdateSubscription<'a> {
        UpdateSubscription { add_invoice_items: opaque(), application_fee_percent: opaque(), automatic_tax: opaque(), billing_cycle_anchor: opaque(), billing_thresholds: opaque(), cancel_at: opaque(), cancel_at_period_end: opaque(), cancellation_details: opaque(), collection_method: opaque(), coupon: opaque(), days_until_due: opaque(), default_payment_method: opaque(), default_source: opaque(), default_tax_rates: opaque(), description: opaque(), expand: opaque(), invoice_settings: opaque(), items: opaque(), metadata: opaque(), off_session: opaque(), on_behalf_of: opaque(), pause_collection: opaque(), payment_behavior: opaque(), payment_settings: opaque(), pending_invoice_item_interval: opaque(), promotion_code: opaque(), proration_behavior: opaque(), proration_date: opaque(), transfer_data: opaque(), trial_end: opaque(), trial_from_plan: opaque(), trial_settings: opaque() }
    }
}
impl Customer {
    pub async fn create(client: &Client, params: CreateCustomer<'_>) -> Result<Customer, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &CustomerId, params: UpdateCustomer<'_>) -> Result<Customer, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &CustomerId, expand: &[&str]) -> Result<Customer, StripeError> {
        opaque()
    }
    pub async fn delete(client: &Client, id: &CustomerId) -> Result<Deleted<CustomerId>, StripeError> {
        opaque()
    }
}
impl PaymentIntent {
    pub async fn create(client: &Client, params: CreatePaymentIntent<'_>) -> Result<PaymentIntent, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &PaymentIntentId, params: UpdatePaymentIntent<'_>) -> Result<PaymentIntent, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &PaymentIntentId, expand: &[&str]) -> Result<PaymentIntent, StripeError> {
        opaque()
    }
}
impl PaymentMethod {
    pub async fn create(client: &Client, params: CreatePaymentMethod<'_>) -> Result<PaymentMethod, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &PaymentMethodId, params: UpdatePaymentMethod<'_>) -> Result<PaymentMethod, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &PaymentMethodId, expand: &[&str]) -> Result<PaymentMethod, StripeError> {
        opaque()
    }
}
impl CheckoutSession {
    pub async fn create(client: &Client, params: CreateCheckoutSession<'_>) -> Result<CheckoutSession, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &CheckoutSessionId, expand: &[&str]) -> Result<CheckoutSession, StripeError> {
        opaque()
    }
}
impl Charge {
    pub async fn create(client: &Client, params: CreateCharge<'_>) -> Result<Charge, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &ChargeId, params: UpdateCharge<'_>) -> Result<Charge, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &ChargeId, expand: &[&str]) -> Result<Charge, StripeError> {
        opaque()
    }
}
impl Subscription {
    pub async fn create(client: &Client, params: CreateSubscription<'_>) -> Result<Subscription, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &SubscriptionId, params: UpdateSubscription<'_>) -> Result<Subscription, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &SubscriptionId, expand: &[&str]) -> Result<Subscription, StripeError> {
        opaque()
    }
    pub async fn delete(client: &Client, id: &SubscriptionId) -> Result<Deleted<SubscriptionId>, StripeError> {
        opaque()
    }
}
impl SetupIntent {
    pub async fn create(client: &Client, params: CreateSetupIntent<'_>) -> Result<SetupIntent, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &SetupIntentId, params: UpdateSetupIntent<'_>) -> Result<SetupIntent, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &SetupIntentId, expand: &[&str]) -> Result<SetupIntent, StripeError> {
        opaque()
    }
}
impl Refund {
    pub async fn create(client: &Client, params: CreateRefund<'_>) -> Result<Refund, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &RefundId, params: UpdateRefund<'_>) -> Result<Refund, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &RefundId, expand: &[&str]) -> Result<Refund, StripeError> {
        opaque()
    }
}
impl Invoice {
    pub async fn create(client: &Client, params: CreateInvoice<'_>) -> Result<Invoice, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &InvoiceId, expand: &[&str]) -> Result<Invoice, StripeError> {
        opaque()
    }
}
impl Account {
    pub async fn create(client: &Client, params: CreateAccount<'_>) -> Result<Account, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &AccountId, params: UpdateAccount<'_>) -> Result<Account, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &AccountId, expand: &[&str]) -> Result<Account, StripeError> {
        opaque()
    }
}
impl Payout {
    pub async fn create(client: &Client, params: CreatePayout<'_>) -> Result<Payout, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &PayoutId, params: UpdatePayout<'_>) -> Result<Payout, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &PayoutId, expand: &[&str]) -> Result<Payout, StripeError> {
        opaque()
    }
}
impl Product {
    pub async fn create(client: &Client, params: CreateProduct<'_>) -> Result<Product, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &ProductId, params: UpdateProduct<'_>) -> Result<Product, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &ProductId, expand: &[&str]) -> Result<Product, StripeError> {
        opaque()
    }
}
impl Price {
    pub async fn create(client: &Client, params: CreatePrice<'_>) -> Result<Price, StripeError> {
        opaque()
    }
    pub async fn update(client: &Client, id: &PriceId, params: UpdatePrice<'_>) -> Result<Price, StripeError> {
        opaque()
    }
    pub async fn retrieve(client: &Client, id: &PriceId, expand: &[&str]) -> Result<Price, StripeError> {
        opaque()
    }
}
impl std::str::FromStr for AccountId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<AccountId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl AccountId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for ChargeId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<ChargeId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for ChargeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl ChargeId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for CheckoutSessionId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<CheckoutSessionId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for CheckoutSessionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl CheckoutSessionId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for CouponId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<CouponId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for CouponId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl CouponId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for CustomerId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<CustomerId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for CustomerId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl CustomerId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for InvoiceId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<InvoiceId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for InvoiceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl InvoiceId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for MandateId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<MandateId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for MandateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl MandateId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PaymentIntentId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PaymentIntentId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PaymentIntentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PaymentIntentId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PaymentMethodConfigurationId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PaymentMethodConfigurationId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PaymentMethodConfigurationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PaymentMethodConfigurationId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PaymentMethodId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PaymentMethodId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PaymentMethodId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PaymentMethodId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PaymentSourceId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PaymentSourceId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PaymentSourceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PaymentSourceId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PayoutId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PayoutId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PayoutId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PayoutId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PriceId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PriceId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PriceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PriceId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for ProductId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<ProductId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for ProductId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl ProductId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for PromotionCodeId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<PromotionCodeId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for PromotionCodeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl PromotionCodeId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for RefundId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<RefundId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for RefundId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl RefundId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for SetupIntentId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<SetupIntentId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for SetupIntentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl SetupIntentId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for SubscriptionId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<SubscriptionId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for SubscriptionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl SubscriptionId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for TaxCodeId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<TaxCodeId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for TaxCodeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl TaxCodeId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
impl std::str::FromStr for TaxId {
    type Err = StripeError;
    fn from_str(text: &str) -> Result<TaxId, StripeError> {
        Ok(derive1(text))
    }
}
impl std::fmt::Display for TaxId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl TaxId {
    pub fn as_str(&self) -> &str {
        derive1(self)
    }
}
