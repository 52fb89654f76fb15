from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.created_assignment import CreatedAssignment
from ...models.pair_request import PairRequest
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
    round_id: UUID,
    *,
    body: PairRequest,
    idempotency_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/competitions/{competition_id}/rounds/{round_id}/assignments".format(
            competition_id=quote(str(competition_id), safe=""),
            round_id=quote(str(round_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreatedAssignment | Problem | None:
    if response.status_code == 201:
        response_201 = CreatedAssignment.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreatedAssignment | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PairRequest,
    idempotency_key: str,
) -> Response[CreatedAssignment | Problem]:
    """Assign a pair by hand

     A pair with an exclusive conflict is refused. All other disadvantages (track, language, a
    better judge with free capacity, panel members from one country, load, panel size) are
    returned as warnings, and the pair is assigned.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (PairRequest): A pair to be assigned by hand.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedAssignment | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PairRequest,
    idempotency_key: str,
) -> CreatedAssignment | Problem | None:
    """Assign a pair by hand

     A pair with an exclusive conflict is refused. All other disadvantages (track, language, a
    better judge with free capacity, panel members from one country, load, panel size) are
    returned as warnings, and the pair is assigned.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (PairRequest): A pair to be assigned by hand.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedAssignment | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        round_id=round_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PairRequest,
    idempotency_key: str,
) -> Response[CreatedAssignment | Problem]:
    """Assign a pair by hand

     A pair with an exclusive conflict is refused. All other disadvantages (track, language, a
    better judge with free capacity, panel members from one country, load, panel size) are
    returned as warnings, and the pair is assigned.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (PairRequest): A pair to be assigned by hand.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreatedAssignment | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: PairRequest,
    idempotency_key: str,
) -> CreatedAssignment | Problem | None:
    """Assign a pair by hand

     A pair with an exclusive conflict is refused. All other disadvantages (track, language, a
    better judge with free capacity, panel members from one country, load, panel size) are
    returned as warnings, and the pair is assigned.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (PairRequest): A pair to be assigned by hand.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreatedAssignment | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            round_id=round_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
